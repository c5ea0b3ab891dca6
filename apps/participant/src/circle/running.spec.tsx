import type { MyReferralList } from '@kring/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { myReferrals } from '../api/my.js';
import { InHerLanguage } from '../language/in-her-language.js';
import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import { Running } from './running.js';

type MyReferral = MyReferralList['items'][number];

const referral: MyReferral = {
  id: 'r1',
  recipient: { id: 'o1', name: 'De Brug' },
  wish: 'language-skills',
  state: 'asking-you',
  answerBy: '2026-12-12T10:00:00Z',
  askedBack: [],
  handover: null,
};

function show(one: Partial<MyReferral>) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(myReferrals.queryKey, { items: [{ ...referral, ...one }] });
  render(
    <InHerLanguage first={{ language: 'nl', t: translator(nl, 'nl') }}>
      <QueryClientProvider client={queries}>
        <Running />
      </QueryClientProvider>
    </InHerLanguage>,
  );
}

afterEach(cleanup);

it('says until when she can choose, as long as it is hers to choose', () => {
  show({});
  expect(screen.getByText('De Brug: u kiest nog.')).toBeTruthy();
  expect(screen.getByText('U kunt kiezen tot 12 december 2026.')).toBeTruthy();
  cleanup();
  show({ state: 'stopped' });
  expect(screen.getByText('De Brug: dit is gestopt.')).toBeTruthy();
  expect(screen.queryByText(/12 december/)).toBeNull();
});
