import { render, screen, within } from '@testing-library/react';
import type { Needs, SectionShown } from '@kring/contracts';
import { Preview } from './preview.js';

const stamp = { version: 1, writtenAt: '2026-11-20T09:00:00Z', writtenBy: 'Joris' };
const identity: SectionShown = {
  ...stamp,
  category: 'identity',
  content: { givenName: 'Hiwet' },
};
const needs: Needs = {
  wish: 'language-skills',
  spokenDutch: 'A1',
  dayParts: ['morning'],
  withinSchoolHours: false,
  childcareFor: 2,
  womenOnly: false,
  travelMinutes: null,
};
const recipient = {
  id: 'o',
  name: 'Stichting De Brug',
  kind: 'migrant' as const,
  place: 'Delft',
  about: '',
  answersInDays: 3,
};

function part(title: string): string {
  const heading = screen.getByRole('heading', { name: title });
  return within(heading.closest('section') ?? heading)
    .getAllByText(/./)
    .map((line) => line.textContent)
    .join(' ');
}

describe('the preview of a referral', () => {
  it('shows needs before their answer, and her name only after it', () => {
    render(
      <Preview
        recipient={recipient}
        needs={needs}
        why="Zij wil oefenen"
        sections={[identity]}
        categories={['identity']}
      />,
    );
    expect(part('Na haar ja, vóór hun antwoord')).toMatch(/Taal oefenen, met opvang/);
    expect(part('Na haar ja, vóór hun antwoord')).not.toMatch(/Hiwet|Zij wil oefenen/);
    expect(part('Na hun ja')).toMatch(/Hiwet.*Zij wil oefenen/);
  });

  it('says what they never get, with what is not asked this time', () => {
    render(
      <Preview recipient={recipient} needs={needs} why="" sections={[identity]} categories={['identity']} />,
    );
    expect(part('Nooit')).toMatch(/gezondheid.*contact/);
    expect(part('Nooit')).not.toMatch(/naam/);
  });

  it('says how long they usually take', () => {
    render(<Preview recipient={recipient} needs={needs} why="" sections={[]} categories={[]} />);
    expect(screen.getByText(/De Brug antwoordt gemiddeld in drie dagen/)).toBeTruthy();
  });
});
