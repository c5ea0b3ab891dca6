import type { Needs, OfferAttributes } from '@kring/contracts';
import { explainMatch } from './match.js';

const needs: Needs = {
  wish: 'language-skills',
  spokenDutch: 'A1',
  dayParts: ['morning'],
  withinSchoolHours: true,
  childcareFor: 2,
  womenOnly: true,
  travelMinutes: 30,
};

const offer: OfferAttributes = {
  womenOnly: true,
  childcare: 'on-site',
  withinSchoolHours: true,
  dayParts: ['morning', 'afternoon'],
  minimumSpokenDutch: 'A1',
  supportLanguages: ['ar'],
  travelReimbursed: false,
  hoursAWeek: 4,
};

describe('a match, explained', () => {
  it('names every need that the offer meets', () => {
    expect(explainMatch(needs, offer, 'language')).toEqual({
      meets: ['wish', 'spoken-dutch', 'day-part', 'school-hours', 'childcare', 'women-only'],
      misses: [],
    });
  });

  it.each([
    ['spoken-dutch', { minimumSpokenDutch: 'A2' }],
    ['day-part', { dayParts: ['evening'] }],
    ['school-hours', { withinSchoolHours: false }],
    ['childcare', { childcare: 'none' }],
    ['women-only', { womenOnly: false }],
  ] as const)('names %s as missing, and nothing else', (rule, change) => {
    const { misses } = explainMatch(needs, { ...offer, ...change } as OfferAttributes, 'language');
    expect(misses).toEqual([rule]);
  });

  it('names the wish as missing when the offer is of another kind', () => {
    expect(explainMatch(needs, offer, 'sport').misses).toEqual(['wish']);
  });

  it('keeps silent about what she did not ask for', () => {
    const asksLittle: Needs = {
      ...needs,
      spokenDutch: null,
      dayParts: [],
      withinSchoolHours: false,
      childcareFor: 0,
      womenOnly: false,
    };
    expect(explainMatch(asksLittle, { ...offer, childcare: 'none' })).toEqual({ meets: [], misses: [] });
  });

  it('lets her speak more Dutch than is asked', () => {
    expect(explainMatch({ ...needs, spokenDutch: 'B1' }, offer).meets).toContain('spoken-dutch');
  });
});
