import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { InHerLanguage } from '../language/in-her-language.js';
import type { Spoken } from '../language/load-texts.js';
import type { Arrival } from '../link/arrival.js';
import { ar } from '../texts/ar.js';
import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import { AtTheDoor } from './at-the-door.js';

const dutch: Spoken = { language: 'nl', t: translator(nl, 'nl') };
const arabic: Spoken = { language: 'ar', t: translator(ar, 'ar') };
const real = globalThis.fetch;
let answers: Record<string, [number, object]>;
let asked: [string, unknown][];
let opened: unknown[];

beforeEach(() => {
  answers = { '/v1/return': [200, { phone: 'pin' }] };
  asked = [];
  opened = [];
  globalThis.fetch = (path, init) => {
    asked.push([String(path), init?.body && JSON.parse(String(init.body))]);
    const [status, body] = answers[String(path)] ?? [500, {}];
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
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

function show(arrival: Arrival | null = null, spoken: Spoken = dutch) {
  render(
    <InHerLanguage first={spoken}>
      <QueryClientProvider client={new QueryClient()}>
        <AtTheDoor arrival={arrival} onOpened={(...how) => void opened.push(how)} />
      </QueryClientProvider>
    </InHerLanguage>,
  );
}

async function tryPin(pin: string) {
  await heading('Vul uw pincode in');
  write('Pincode', pin);
  tap('Ga verder');
}

describe('on her own phone', () => {
  it('her PIN opens the app', async () => {
    answers['/v1/pin-sessions'] = [200, { kind: 'participant' }];
    show();
    await tryPin('26849');
    await waitFor(() => expect(opened).toEqual([[{ kind: 'participant' }, 'return']]));
    expect(asked.at(-1)).toEqual(['/v1/pin-sessions', { pin: '26849' }]);
  });

  it('too few digits are said before the server is asked', async () => {
    show();
    await tryPin('123');
    await screen.findByText('Een pincode heeft 5 of 6 cijfers.');
    expect(asked.map(([path]) => path)).toEqual(['/v1/return']);
  });

  it('a wrong PIN says how often she may still try, in Arabic too', async () => {
    answers['/v1/pin-sessions'] = problem(400, 'Deze pincode klopt niet. U kunt het nog 3 keer proberen.');
    show(null, arabic);
    await heading('اكتبي رقمكِ السري');
    write('الرقم السري', '٢٦٨٤٩');
    tap('متابعة');
    expect(await screen.findByText(/بقيت لكِ .3. محاولات/)).toBeTruthy();
    expect(asked.at(-1)).toEqual(['/v1/pin-sessions', { pin: '26849' }]);
  });

  it('the last wrong PIN shows her ways back', async () => {
    answers['/v1/pin-sessions'] = problem(429);
    show();
    await heading('Vul uw pincode in');
    answers['/v1/return'] = [200, { phone: 'locked' }];
    await tryPin('11112');
    await heading('Uw pincode werkt hier nu niet.');
    expect(screen.getByRole('button', { name: 'Ik heb een papieren kaart' })).toBeTruthy();
    expect(screen.getByText(/Vraag uw contactpersoon om een nieuwe link/)).toBeTruthy();
  });

  it('too many tries from one place are said, and the phone is not called locked', async () => {
    answers['/v1/pin-sessions'] = problem(429);
    show();
    await tryPin('26849');
    await screen.findByText('Wacht een uur. Probeer het dan opnieuw.');
    await heading('Vul uw pincode in');
  });
});

describe('her paper card', () => {
  it('is asked for its PIN alone when she scanned it', async () => {
    answers['/v1/card-sessions'] = [200, { kind: 'participant' }];
    show({ kind: 'card', token: '7K2M90XT4QJZ01BC' });
    await heading('Uw papieren kaart');
    write('Pincode', '26849');
    tap('Ga verder');
    await waitFor(() => expect(opened).toEqual([[{ kind: 'participant' }, 'anew']]));
    expect(asked).toEqual([['/v1/card-sessions', { card: '7K2M90XT4QJZ01BC', pin: '26849' }]]);
  });

  it('may be typed with small letters and signs that look alike', async () => {
    answers = { '/v1/return': [200, { phone: 'unknown' }], '/v1/card-sessions': problem(400) };
    show();
    await heading('U bent niet ingelogd.');
    tap('Ik heb een papieren kaart');
    write('Code op de kaart', '7k2m-9oxt-4qjz-olbc');
    write('Pincode', '26849');
    tap('Ga verder');
    await screen.findByText('De kaart of de pincode klopt niet.');
    expect(asked.at(-1)).toEqual(['/v1/card-sessions', { card: '7K2M90XT4QJZ01BC', pin: '26849' }]);
  });
});

it('a link from the desk asks for its code at once, and sends nothing', async () => {
  show({ kind: 'desk', token: 'a'.repeat(43) });
  await heading('Vul de code in');
  expect(screen.queryByRole('button', { name: 'Stuur een nieuwe code' })).toBeNull();
  expect(asked).toEqual([]);
});
