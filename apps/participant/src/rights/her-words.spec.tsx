import { Refused } from '@kring/client';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { InHerLanguage } from '../language/in-her-language.js';
import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import { HerWords } from './her-words.js';

let sent: string[];

function show(error: Error | null = null) {
  render(
    <InHerLanguage first={{ language: 'nl', t: translator(nl, 'nl') }}>
      <HerWords
        sending={{ isPending: false, error }}
        sendWord="Verstuur"
        onSend={(says) => void sent.push(says)}
      />
    </InHerLanguage>,
  );
}

beforeEach(() => {
  sent = [];
});

afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLTextAreaElement>(/In uw woorden/);
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Verstuur' }));

describe('her words to her municipality', () => {
  it('are sent as she wrote them, at most 500 signs', () => {
    show();
    expect(field().maxLength).toBe(500);
    fireEvent.change(field(), { target: { value: 'Ik heet Hiwet.' } });
    send();
    expect(sent).toEqual(['Ik heet Hiwet.']);
  });

  it('are asked for when there are none', () => {
    show();
    fireEvent.change(field(), { target: { value: '  ' } });
    send();
    expect(screen.getByText('Schrijf hier eerst iets.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('with a citizen service number are refused at the field', () => {
    const problem = { type: 'about:blank', status: 400, title: '', detail: '', requestId: '' };
    show(new Refused({ ...problem, errors: [{ path: 'says', message: 'Dit lijkt op een nummer.' }] }));
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Haal het burgerservicenummer weg. Wij bewaren dat nooit.')).toBeTruthy();
    expect(screen.queryByText('Dat lukte niet.')).toBeNull();
  });
});
