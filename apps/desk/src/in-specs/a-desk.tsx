import type { ReactNode } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { MemberSession, OrganisationKind, Role } from '@kring/contracts';
import { MemberContext } from '../session/member.js';

/** Somebody at a desk, for specs. */
export const aMember = (role: Role = 'administrator', kind: OrganisationKind = 'migrant'): MemberSession => ({
  kind: 'member',
  member: { id: 'm0', name: 'Samira El Idrissi', role },
  organisation: {
    id: 'o1',
    name: 'Stichting De Brug',
    kind,
    place: 'Delft',
    mayReceive: true,
    madeKnownBy: null,
  },
  memberships: [{ memberId: 'm0', role, organisation: { id: 'o1', name: 'Stichting De Brug' } }],
});

/** What a page finds around it, without a router: for what needs none. */
export function ADesk({ children, session = aMember() }: { children: ReactNode; session?: MemberSession }) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return (
    <QueryClientProvider client={queries}>
      <MemberContext value={session}>{children}</MemberContext>
    </QueryClientProvider>
  );
}
