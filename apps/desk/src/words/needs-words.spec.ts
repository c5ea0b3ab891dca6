import type { Needs } from '@kring/contracts';
import { needsChips, needsTitle } from './needs-words.js';

const needs: Needs = {
  wish: 'language-skills',
  spokenDutch: 'A1',
  dayParts: ['morning'],
  withinSchoolHours: true,
  childcareFor: 2,
  womenOnly: true,
  travelMinutes: 30,
};

describe('needs in words', () => {
  it('say what she looks for, and childcare with it', () => {
    expect(needsTitle(needs)).toBe('Taal oefenen, met opvang');
    expect(needsTitle({ ...needs, childcareFor: 0 })).toBe('Taal oefenen');
  });

  it('say only what she needs', () => {
    expect(needsChips(needs)).toEqual([
      'spreekt A1',
      'ochtend, schooltijd',
      'opvang voor 2',
      'liefst vrouwengroep',
      'reist tot 30 min',
    ]);
    const none: Needs = {
      ...needs,
      spokenDutch: null,
      dayParts: [],
      withinSchoolHours: false,
      childcareFor: 0,
      womenOnly: false,
      travelMinutes: null,
    };
    expect(needsChips(none)).toEqual([]);
  });
});
