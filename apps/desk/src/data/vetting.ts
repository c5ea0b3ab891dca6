import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AddOrganisation, Created, VettingList, Vouch } from '@kring/contracts';
import { get, LIST, send } from '@kring/client';

export const vettingQuery = queryOptions({
  queryKey: ['vetting', LIST],
  queryFn: ({ signal }) => get<VettingList>('/v1/vetting', signal),
  // No signal tells of organisations that come in.
  refetchInterval: 30_000,
});

/** A change in whom the municipality vouches for: it changes who can be asked, and what is offered. */
function useVettingChange<In, Out>(mutationFn: (what: In) => Promise<Out>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => {
      for (const kind of ['vetting', 'organisation', 'offer']) {
        void queries.invalidateQueries({ queryKey: [kind, LIST] });
      }
    },
  });
}

export const useAddOrganisation = () =>
  useVettingChange((body: AddOrganisation) => send<Created>('POST', '/v1/organisations', body));

export const useVouch = (organisationId: string) =>
  useVettingChange((body: Vouch) =>
    send<Created>('POST', `/v1/organisations/${organisationId}/vouchings`, body),
  );

export const useEndVouching = () =>
  useVettingChange((vouchingId: string) => send('POST', `/v1/vouchings/${vouchingId}/end`));
