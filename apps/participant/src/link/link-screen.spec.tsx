import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { InHerLanguage } from '../language/in-her-language.js';
import type { Spoken } from '../language/load-texts.js';
import { ar } from '../texts/ar.js';
import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import { LinkScreen } from './link-screen.js';

const dutch: Spoken = { language: 'nl', t: translator(nl, 'nl') };
const token = 'a'.repeat(43);
const sent = {
  sentTo: '•••• 78',
  validUntil: '2026-11-23T13:15:00Z',
  language: 'nl',
  demoMessage: 'Uw code is 123456.',
};
const real = globalThis.fetch;
let answers: [number, object][];
let asked: unknown[];
let opened: unknown;

beforeEach(() => {
  answers = [[200, sent]];
  asked = [];
  opened = undefined;
  globalThis.fetch = (_, init) => {
    asked.push(JSON.parse(String(init?.body)));
    const [status, body] = answers.shift() ?? [500, {}];
    const text = () => Promise.resolve(JSON.stringify(body));
    return Promise.resolve({ ok: status < 400, status, statusText: '', text } as Response);
  };
});

afterEach(() => {
  cleanup();
  globalThis.fetch = real;
});

const problem = (status: number, detail = ''): [number, object] => [
  status,
  { type: 'about:blank', status, title: '', detail, requestId: '' },
];
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

function show(spoken: Spoken = dutch) {
  render(
    <InHerLanguage first={spoken}>
      <QueryClientProvider client={new QueryClient()}>
        <LinkScreen token={token} onOpened={(session) => (opened = session)} />
      </QueryClientProvider>
    </InHerLanguage>,
  );
}

async function enter(code: string): Promise<void> {
  show();
  tap('Stuur mij de code');
  await heading('Vul de code in');
  fireEvent.change(screen.getByRole('textbox', { name: 'Code van 6 cijfers' }), { target: { value: code } });
  tap('Ga verder');
}

describe('her link', () => {
  it('sends nothing before she asks for the code', () => {
    show();
    expect(asked).toEqual([]);
  });

  it('opens her circle together with the code', async () => {
    answers.push([201, { kind: 'participant' }]);
    await enter('123456');
    await waitFor(() => expect(opened).toEqual({ kind: 'participant' }));
    expect(asked).toEqual([{ token }, { token, code: '123456' }]);
  });

  it('asks for six digits before it asks the server', async () => {
    await enter('123');
    await screen.findByText('Vul 6 cijfers in.');
    expect(asked).toHaveLength(1);
  });

  it('tells how many tries are left, in the words of the server', async () => {
    answers.push(problem(400, 'Deze code klopt niet. U kunt het nog 4 keer proberen.'));
    await enter('111111');
    expect(await screen.findByText('Deze code klopt niet. U kunt het nog 4 keer proberen.')).toBeTruthy();
  });

  it('tells it in Arabic with the number of the server', async () => {
    answers.push(problem(400, 'Deze code klopt niet. U kunt het nog 4 keer proberen.'));
    show({ language: 'ar', t: translator(ar, 'ar') });
    tap('أرسلوا لي الرمز');
    await heading('اكتبي الرمز');
    fireEvent.change(screen.getByRole('textbox', { name: 'الرمز من 6 أرقام' }), {
      target: { value: '١١١١١١' },
    });
    tap('متابعة');
    expect(await screen.findByText(/بقيت لكِ .4. محاولات/)).toBeTruthy();
    expect(asked.at(-1)).toEqual({ token, code: '111111' });
  });

  it('ends after too many tries, with her way back', async () => {
    answers.push(problem(429));
    await enter('111111');
    await heading('Te vaak geprobeerd.');
    expect(screen.getByText('Vraag uw contactpersoon om een nieuwe link.')).toBeTruthy();
  });

  it('ends when it was used or is too old, which read alike', async () => {
    answers = [problem(404)];
    show();
    tap('Stuur mij de code');
    await heading('Deze link werkt niet meer.');
  });
});
