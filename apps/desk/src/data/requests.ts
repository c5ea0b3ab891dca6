import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  Category,
  CorrectionList,
  DecideCorrection,
  DecideErasure,
  DecideObjection,
  ErasureList,
  ObjectionList,
} from '@kring/contracts';
import { get, LIST, send } from '@kring/client';

/** What somebody asks of this municipality with a right of hers (GDPR 16, 17 and 21), in her words where there are any. */
export interface RightRequest {
  readonly kind: 'correction' | 'erasure' | 'objection';
  readonly id: string;
  readonly participantId: string;
  readonly reference: string;
  readonly askedAt: string;
  readonly says: string | null;
  readonly category: Category | null;
}

export type RightDecision = DecideCorrection | DecideErasure | DecideObjection;

async function fetchRequests(signal: AbortSignal): Promise<RightRequest[]> {
  const [corrections, erasures, objections] = await Promise.all([
    get<CorrectionList>('/v1/corrections', signal),
    get<ErasureList>('/v1/erasures', signal),
    get<ObjectionList>('/v1/objections', signal),
  ]);
  const all: RightRequest[] = [
    ...corrections.items.map((item) => ({ kind: 'correction' as const, ...item })),
    ...erasures.items.map((item) => ({ kind: 'erasure' as const, says: null, category: null, ...item })),
    ...objections.items.map(({ madeAt, ...item }) => ({
      kind: 'objection' as const,
      category: null,
      askedAt: madeAt,
      ...item,
    })),
  ];
  return all.sort((one, other) => one.askedAt.localeCompare(other.askedAt));
}

export const requestsQuery = queryOptions({
  queryKey: ['request', LIST],
  queryFn: ({ signal }) => fetchRequests(signal),
  // That she uses a right is told to nobody's open page: it is looked for now and then.
  refetchInterval: 60_000,
});

/** Also after a refusal the list is fetched again: a colleague may have decided first. */
export function useDecide({ kind, id, participantId }: RightRequest) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RightDecision) => send('POST', `/v1/${kind}s/${id}/decisions`, body),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['request', LIST] }),
        queries.invalidateQueries({ queryKey: ['participant', participantId] }),
      ]),
  });
}
