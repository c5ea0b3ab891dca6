import type { JoiningPreview, RecordFlow } from '@kring/contracts';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { InHerLanguage } from '../language/in-her-language.js';
import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import { JoiningScreen } from './joining-screen.js';

const flow = (name: string, meets: boolean): RecordFlow => ({
  recipient: { id: name, name },
  purpose: 'support',
  categories: ['identity', 'wishes'],
  untilDate: '2027-06-01',
  meets,
});
const preview: JoiningPreview = {
  here: { reference: 'K-1', flows: [flow('De Brug', true), flow('Gemeente Delft', false)] },
  there: { reference: 'K-2', flows: [flow('De Brug', true)] },
};
const shown = { card: '7K2M90XT4QJZ01BC', pin: '26849' };
const real = globalThis.fetch;
let asked: [string, unknown][];
let refusals: Record<string, number>;
let joined: object | null;

function server(path: string, init: RequestInit = {}): [number, unknown] {
  if (init.method !== 'POST') return [200, { joined }];
  asked.push([path, init.body && JSON.parse(String(init.body))]);
  const refused = refusals[path];
  if (refused) return [refused, { type: 'about:blank', status: refused, title: '', detail: '' }];
  if (path.endsWith('/previews')) return [200, preview];
  joined = path.endsWith('/end') ? null : { reference: 'K-2', since: '2026-11-24T09:00:00Z' };
  return [204, ''];
}

beforeEach(() => {
  asked = [];
  refusals = {};
  joined = null;
  globalThis.fetch = (path, init) => {
    const [status, body] = server(String(path), init);
    const text = () => Promise.resolve(JSON.stringify(body));
    return Promise.resolve({ ok: status < 400, status, statusText: '', text } as Response);
  };
  render(
    <InHerLanguage first={{ language: 'nl', t: translator(nl, 'nl') }}>
      <QueryClientProvider client={new QueryClient()}>
        <JoiningScreen />
      </QueryClientProvider>
    </InHerLanguage>,
  );
});

afterEach(() => {
  cleanup();
  globalThis.fetch = real;
});

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

async function showCard() {
  await heading('Hebt u nog een kaart?');
  fireEvent.change(screen.getByLabelText('Code op de kaart'), { target: { value: '7k2m-9oxt-4qjz-olbc' } });
  fireEvent.change(screen.getByLabelText('Pincode'), { target: { value: '26849' } });
  tap('Ga verder');
}

describe('her other record', () => {
  it('is shown before it is joined, with who has both', async () => {
    await showCard();
    await heading('Is dit ook van u?');
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines.filter((line) => line.includes('Staat bij allebei'))).toEqual([lines[0], lines[2]]);
    expect(lines[0]).toContain('De Brugziet uw naam en wat u zoekt');
    expect(asked).toEqual([['/v1/my/joining/previews', shown]]);
  });

  it('is joined by the same card, and taken apart in two taps', async () => {
    await showCard();
    await heading('Is dit ook van u?');
    tap('Ja, ook van mij');
    await heading('Dit hoort bij elkaar');
    screen.getByText('Sinds 24 november 2026 ziet u beide hier.');
    tap('Haal weer uit elkaar');
    tap('Ja, uit elkaar');
    await heading('Hebt u nog een kaart?');
    expect(asked.slice(1)).toEqual([
      ['/v1/my/joining', shown],
      ['/v1/my/joining/end', undefined],
    ]);
  });

  it('stays where it is when she goes back', async () => {
    await showCard();
    await heading('Is dit ook van u?');
    tap('Nee, ga terug');
    await heading('Hebt u nog een kaart?');
    expect(asked).toHaveLength(1);
  });

  it.each([
    [400, 'De kaart of de pincode klopt niet.'],
    [429, 'Te vaak geprobeerd.'],
  ])('is not shown after %s, and nothing tells why', async (status, words) => {
    refusals = { '/v1/my/joining/previews': status };
    await showCard();
    expect(await screen.findByText(words)).toBeTruthy();
  });

  it('that is joined elsewhere says so, and not to try again', async () => {
    refusals = { '/v1/my/joining': 409 };
    await showCard();
    await heading('Is dit ook van u?');
    tap('Ja, ook van mij');
    expect(await screen.findByText('Die kaart hoort al bij andere gegevens.')).toBeTruthy();
  });
});
