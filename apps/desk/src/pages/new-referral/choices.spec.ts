import type { Needs, Offer, OrganisationListed } from '@kring/contracts';
import { choicesFor, firstOf } from './choices.js';

const organisation = (id: string, kind: OrganisationListed['kind'] = 'migrant'): OrganisationListed => ({
  id,
  name: id,
  kind,
  place: 'Delft',
  about: '',
  answersInDays: 3,
});
const offer = (id: string, organisationId: string, womenOnly: boolean): Offer => ({
  id,
  organisation: { id: organisationId, name: organisationId },
  title: id,
  titleArabic: id,
  kind: 'language',
  place: 'Delft',
  attributes: {
    womenOnly,
    childcare: 'none',
    withinSchoolHours: false,
    dayParts: ['morning'],
    minimumSpokenDutch: 'none',
    supportLanguages: [],
    travelReimbursed: false,
    hoursAWeek: 2,
  },
  sessions: [],
  verifiedOn: '2026-11-01',
});
const needs: Needs = {
  wish: 'language-skills',
  spokenDutch: null,
  dayParts: [],
  withinSchoolHours: false,
  childcareFor: 0,
  womenOnly: true,
  travelMinutes: null,
};
const organisations = [
  organisation('own', 'municipality'),
  organisation('brug'),
  organisation('other', 'municipality'),
];

describe('what can be asked for her', () => {
  it('stands in the order of what fits, organisations without an offer last', () => {
    const offers = [offer('mixed', 'brug', false), offer('women', 'brug', true)];
    const values = choicesFor(needs, offers, organisations, 'own').map((choice) => choice.value);
    expect(values).toEqual(['women', 'mixed', 'brug']);
  });

  it('never is a municipality, nor an offer of one that cannot be asked', () => {
    const values = choicesFor(needs, [offer('hidden', 'unknown', true)], organisations, 'own').map(
      (choice) => choice.value,
    );
    expect(values).toEqual(['brug']);
  });

  it('says nothing about fitting while her wishes are not known', () => {
    const [first] = choicesFor(null, [offer('women', 'brug', true)], organisations, 'own');
    expect(first?.match).toBeNull();
  });

  it('keeps what is chosen in sight', () => {
    const offers = [offer('a', 'brug', true), offer('b', 'brug', true)];
    const choices = choicesFor(needs, offers, organisations, 'own');
    expect(firstOf(choices, 1, 'brug').map((choice) => choice.value)).toEqual(['a', 'brug']);
  });
});
