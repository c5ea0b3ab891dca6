import type { Question } from '@kring/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { InHerLanguage } from '../language/in-her-language.js';
import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import { QuestionsScreen } from './questions-screen.js';

const question: Question = {
  id: '00000000-0000-4000-8000-000000000101',
  recipient: { id: '00000000-0000-4000-8000-000000000001', name: 'De Brug', place: 'Delft' },
  purpose: 'support',
  required: ['contact'],
  optional: ['wishes'],
  untilDate: '2027-06-01',
  dutch: null,
  notice: {
    language: 'nl',
    version: '1',
    hash: 'h1',
    reviewed: true,
    title: 'Mag De Brug u helpen?',
    rows: [
      { sign: 'who', label: 'Wie', value: 'De Brug' },
      { sign: 'what', label: 'Wat', value: 'Uw nummer' },
      { sign: 'why', label: 'Waarom', value: 'Om u te helpen' },
      { sign: 'until', label: 'Hoe lang', value: 'Tot 1 juni' },
    ],
    notGiven: 'Zij krijgen niet: uw adres.',
    noChangesNothing: 'Zegt u nee? Dan verandert er niets.',
  },
};

const real = globalThis.fetch;
let answers: unknown[];
let refusal: number | null;

function server(path: string, init: RequestInit = {}): Response {
  if (init.method !== 'POST') {
    const isCircle = path.endsWith('/circle');
    const items = answers.length > 0 && refusal === null ? [] : [question];
    return answer(200, isCircle ? { contact: { name: 'Samira', organisation: 'De Brug' } } : { items });
  }
  answers.push(JSON.parse(String(init.body)));
  if (refusal === null) return answer(204, '');
  return answer(refusal, { type: 'about:blank', status: refusal, title: '', detail: '' });
}

// The browser that these specs draw in has no Response of its own.
function answer(status: number, body: unknown): Response {
  const text = () => Promise.resolve(JSON.stringify(body));
  return { ok: status < 400, status, statusText: '', text } as Response;
}

beforeEach(async () => {
  answers = [];
  refusal = null;
  globalThis.fetch = (path, init) => Promise.resolve(server(String(path), init));
  render(
    <InHerLanguage first={{ language: 'nl', t: translator(nl, 'nl') }}>
      <QueryClientProvider client={new QueryClient()}>
        <QuestionsScreen />
      </QueryClientProvider>
    </InHerLanguage>,
  );
  await heading('Mag De Brug u helpen?');
});

afterEach(() => {
  cleanup();
  globalThis.fetch = real;
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function pointAt(picture: string): Promise<void> {
  tap('Ja');
  await heading('Wie krijgt uw gegevens?');
  tap(picture);
}

describe('a question to her', () => {
  it('chooses nothing in advance', () => {
    tap('Wijzig wat zij krijgen');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'wat u zoekt' }).checked).toBe(false);
  });

  it('is yes after the right picture, with the text that she read as proof', async () => {
    await pointAt('Alleen De Brug');
    await heading('Dank u. U zei ja.');
    expect(answers).toEqual([{ answer: 'yes', understood: true, add: [], noticeHash: 'h1', language: 'nl' }]);
  });

  it('gives what she added herself', async () => {
    tap('Wijzig wat zij krijgen');
    fireEvent.click(screen.getByRole('checkbox', { name: 'wat u zoekt' }));
    tap('Klaar');
    await pointAt('Alleen De Brug');
    await heading('Dank u. U zei ja.');
    expect(answers).toMatchObject([{ answer: 'yes', add: ['wishes'] }]);
  });

  it('is played again after a wrong picture, and nothing is sent', async () => {
    await pointAt('Iedereen');
    await heading('Mag De Brug u helpen?');
    expect(screen.getByRole('status').textContent).toBe('Dat klopte niet. Lees de vraag nog eens.');
    expect(answers).toEqual([]);
  });

  it('becomes a talk after the second wrong picture', async () => {
    await pointAt('Iedereen');
    await heading('Mag De Brug u helpen?');
    await pointAt('Niemand');
    await heading('Goed. Wij praten eerst.');
    expect(answers).toMatchObject([{ answer: 'talk-first', understood: false }]);
    expect(await screen.findByText('Samira van De Brug belt u.')).toBeTruthy();
  });

  it('is no at once', async () => {
    tap('Nee');
    await heading('Dank u. Er verandert niets.');
    expect(answers).toMatchObject([{ answer: 'no', add: [], understood: false }]);
  });

  it('gives her the proof of it, whatever she answered', async () => {
    tap('Nee');
    await heading('Dank u. Er verandert niets.');
    const proof = screen.getByRole<HTMLAnchorElement>('link', { name: 'Uw bewijs' });
    expect(proof.getAttribute('href')).toBe(`/v1/my/consents/${question.id}/receipt/page`);
  });

  it('is read again when its text changed in the meantime', async () => {
    refusal = 409;
    tap('Nee');
    expect((await screen.findByRole('status')).textContent).toBe('De vraag is veranderd. Lees hem opnieuw.');
  });
});
