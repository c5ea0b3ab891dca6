import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { mySession } from '../api/session.js';
import type { HerSession } from '../api/session.js';
import { InHerLanguage } from '../language/in-her-language.js';
import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import { ErasureScreen } from './erasure-screen.js';
import { TakeAlongScreen } from './take-along-screen.js';

const HOW = 'Dit kan alleen op uw eigen telefoon, met uw pincode.';

function show(assurance: HerSession['assurance'], page: ReactNode) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  const session: HerSession = { kind: 'participant', participantId: 'p1', language: 'nl', assurance };
  queries.setQueryData(mySession.queryKey, session);
  queries.setQueryData(['me', 'erasure'], { asked: null, kept: [{ category: 'path', until: '2031-06-01' }] });
  render(
    <InHerLanguage first={{ language: 'nl', t: translator(nl, 'nl') }}>
      <QueryClientProvider client={queries}>{page}</QueryClientProvider>
    </InHerLanguage>,
  );
}

afterEach(cleanup);

describe.each([
  ['taking all along', <TakeAlongScreen key="take" />, 'Haal het bestand op'],
  ['asking to be erased', <ErasureScreen key="erasure" />, 'Ik wil alles wissen'],
] as const)('%s', (_, page, button) => {
  it('has its button where it is surely she', () => {
    show('high', page);
    expect(screen.getByRole('button', { name: button })).toBeTruthy();
    expect(screen.queryByText(HOW)).toBeNull();
  });

  it('says how she can do it where it is less sure, and has no button', () => {
    show('low', page);
    expect(screen.getByText(HOW)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('how long what is kept stands there before she asks, and where it is less sure too', () => {
  show('low', <ErasureScreen />);
  expect(screen.getByText('uw plan')).toBeTruthy();
  expect(screen.getByText('Tot 1 juni 2031')).toBeTruthy();
});
