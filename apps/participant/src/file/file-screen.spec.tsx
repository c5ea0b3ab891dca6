import type { MyCorrectionList, SectionShown } from '@kring/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import { InHerLanguage } from '../language/in-her-language.js';
import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import { FileScreen } from './file-screen.js';

type Correction = MyCorrectionList['items'][number];

const written = { version: 1, writtenAt: '2026-11-20T09:00:00Z', writtenBy: 'Joris de Wit' };
const sections: SectionShown[] = [
  { ...written, category: 'work', content: { education: 'mbo', experience: 'kok' } },
  { ...written, category: 'identity', content: { givenName: 'Hiwut' } },
];
const asked: Correction = {
  id: 'c2',
  category: 'identity',
  says: 'Ik heet Hiwet.',
  state: 'asked',
  ground: null,
  askedAt: '2026-11-23T09:00:00Z',
  decidedAt: null,
  decidedBy: null,
  told: [],
};
const decided = { decidedAt: '2026-11-24T09:00:00Z', decidedBy: 'Gemeente Delft' };

function show(...items: Correction[]) {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  queries.setQueryData(['me', 'sections'], { items: sections });
  queries.setQueryData(['me', 'corrections'], { items });
  render(
    <InHerLanguage first={{ language: 'nl', t: translator(nl, 'nl') }}>
      <QueryClientProvider client={queries}>
        <FileScreen />
      </QueryClientProvider>
    </InHerLanguage>,
  );
}

const section = (title: string) => {
  const heading = screen.getByRole('heading', { level: 2, name: title });
  return within(heading.closest('section')!);
};
const mayAsk = (title: string) =>
  section(title).queryByRole('link', { name: `${title}: Dit klopt niet` }) !== null;

afterEach(cleanup);

describe('what she says is wrong in her file', () => {
  it('is said at the section', () => {
    show();
    expect(['Naam', 'Werk en opleiding'].map(mayAsk)).toEqual([true, true]);
  });

  it('waits, and while it does nothing else is asked of that section', () => {
    show(asked);
    expect(section('Naam').getByText('U zei: dit klopt niet.')).toBeTruthy();
    expect(section('Naam').getByText('Ik heet Hiwet.')).toBeTruthy();
    expect(['Naam', 'Werk en opleiding'].map(mayAsk)).toEqual([false, true]);
  });

  it('is put right: by whom, when, and who was told', () => {
    show({ ...asked, ...decided, state: 'corrected', told: ['De Brug', 'Taalhuis'] });
    expect(section('Naam').getByText('Dit is rechtgezet.')).toBeTruthy();
    expect(section('Naam').getByText('Dit weten nu ook: De Brug en Taalhuis.')).toBeTruthy();
    expect(section('Naam').getByText('Besloten door Gemeente Delft, op 24 november 2026.')).toBeTruthy();
    expect(mayAsk('Naam')).toBe(true);
  });

  it.each([
    ['accurate', 'Het is nagekeken, en het klopt.'],
    ['professional-opinion', 'Het is wat een medewerker ervan vindt.'],
    ['official-record', 'Het komt uit een register. Daar kunt u het verbeteren.'],
  ] as const)('stays as it is because it is %s, and she may complain', (ground, words) => {
    show({ ...asked, ...decided, state: 'declined', ground });
    expect(section('Naam').getByText('Dit blijft zo staan.')).toBeTruthy();
    expect(section('Naam').getByText(words)).toBeTruthy();
    expect(section('Naam').getByText(/Autoriteit Persoonsgegevens/)).toBeTruthy();
  });

  it('shows the latest of what she said', () => {
    show(asked, { ...asked, ...decided, id: 'c1', state: 'corrected', says: 'Ik heet Hiwot.' });
    expect(section('Naam').queryByText('Ik heet Hiwot.')).toBeNull();
  });
});
