import { needs as needsContract } from '@kring/contracts';
import type { SectionContents } from '@kring/contracts';
import { needsFrom } from './needs.js';

const wishes: SectionContents['wishes'] = {
  wish: 'language-skills',
  dayParts: ['morning'],
  withinSchoolHours: true,
  womenOnly: true,
  travelMinutes: 30,
  inHerWords: 'met andere moeders oefenen',
};
const language: SectionContents['language'] = { speaks: ['ti'], spokenDutch: 'A1', reads: 'little' };
const care: SectionContents['care'] = { children: 2, childcareNeeded: true, note: 'de jongste is ziek' };

describe('needs', () => {
  it('are what she looks for and what it takes', () => {
    expect(needsFrom({ wishes, language, care })).toEqual({
      wish: 'language-skills',
      spokenDutch: 'A1',
      dayParts: ['morning'],
      withinSchoolHours: true,
      childcareFor: 2,
      womenOnly: true,
      travelMinutes: 30,
    });
  });

  it('carry no word that anyone wrote, and not which language she speaks', () => {
    const said = JSON.stringify(needsFrom({ wishes, language, care }));
    expect(said).not.toMatch(/moeders|ziek|"ti"/);
  });

  it('count no children where no childcare is needed', () => {
    expect(needsFrom({ wishes, care: { ...care, childcareNeeded: false } }).childcareFor).toBe(0);
  });

  it('leave open what is not known', () => {
    const needs = needsFrom({ wishes: { ...wishes, travelMinutes: undefined } });
    expect(needs).toMatchObject({ spokenDutch: null, travelMinutes: null, childcareFor: 0 });
    expect(needsContract.safeParse(needs).success).toBe(true);
  });
});
