import { act, render, screen } from '@testing-library/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { MemberSession, Role } from '@kring/contracts';
import { sessionQuery } from '../data/session.js';
import { SessionGate } from './session-gate.js';

const sessionAs = (role: Role): MemberSession => ({
  kind: 'member',
  member: { id: 'm1', name: 'Noor', role },
  organisation: {
    id: 'o1',
    name: 'De Brug',
    kind: 'migrant',
    place: 'Delft',
    mayReceive: true,
    madeKnownBy: null,
  },
  memberships: [],
});

function show() {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  queries.setQueryData(sessionQuery.queryKey, sessionAs('volunteer'));
  queries.setQueryData(['participant', 'p1'], 'Hiwet');
  render(
    <QueryClientProvider client={queries}>
      <SessionGate signIn={null}>
        <p>Hiwet</p>
      </SessionGate>
    </QueryClientProvider>,
  );
  return {
    queries,
    turn: (now: MemberSession | null) => act(() => queries.setQueryData(sessionQuery.queryKey, now)),
  };
}

describe('an open page', () => {
  beforeAll(() => {
    // jsdom has none; a page without other tabs hears nothing.
    globalThis.BroadcastChannel = class {
      addEventListener() {}
      removeEventListener() {}
      postMessage() {}
    } as unknown as typeof BroadcastChannel;
  });

  it('goes when the session ends elsewhere, without a reason, and keeps nothing of what it showed', async () => {
    const { queries, turn } = show();
    expect(screen.getByText('Hiwet')).toBeTruthy();
    await turn(null);
    const heading = await screen.findByRole('heading', { name: 'U bent uitgelogd' });
    expect(document.activeElement).toBe(heading);
    expect(screen.queryByText('Hiwet')).toBeNull();
    expect(document.body.textContent).not.toMatch(/geschorst|reden|ingetrokken/);
    expect(queries.getQueryData(['participant', 'p1'])).toBeUndefined();
  });

  it('goes when she comes to work in another role', async () => {
    const { queries, turn } = show();
    await turn(sessionAs('adviser'));
    await screen.findByRole('heading', { name: 'Uw rol is veranderd' });
    expect(screen.queryByText('Hiwet')).toBeNull();
    expect(queries.getQueryData(['participant', 'p1'])).toBeUndefined();
  });

  it('stays when she is asked again and is who she was', async () => {
    const { turn } = show();
    await turn(sessionAs('volunteer'));
    expect(screen.getByText('Hiwet')).toBeTruthy();
  });
});
