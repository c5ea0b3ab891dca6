import { queryOptions } from '@tanstack/react-query';
import type { MemberList, OfferList, OrganisationList } from '@kring/contracts';
import { get, LIST } from '@kring/client';

export const organisationsQuery = queryOptions({
  queryKey: ['organisation', LIST],
  queryFn: ({ signal }) => get<OrganisationList>('/v1/organisations', signal),
});

export const membersQuery = queryOptions({
  queryKey: ['member', LIST],
  queryFn: ({ signal }) => get<MemberList>('/v1/members', signal),
});

/** The offers of one organisation, or of all when none is named. */
export const offersQuery = (organisationId?: string) =>
  queryOptions({
    queryKey: ['offer', LIST, organisationId ?? 'all'],
    queryFn: ({ signal }) =>
      get<OfferList>(
        organisationId === undefined ? '/v1/offers' : `/v1/offers?organisationId=${organisationId}`,
        signal,
      ),
  });
