import type { RosterLine } from '@kring/contracts';
import { isSought, memberSearch } from './member-search.js';

const fatma: RosterLine = {
  id: 'm1',
  name: 'Fatma Kaya',
  mail: 'fatma@debrug.example',
  role: 'volunteer',
  tasks: [],
  state: 'active',
  teams: [{ id: 't1', name: 'Taalmaatjes' }],
  invitedUntil: null,
  isYou: false,
  may: [],
  version: 1,
};

describe('the filters of the own organisation', () => {
  it('take from the address only what is on the list', () => {
    expect(memberSearch({ deel: 'teams', rol: 'volunteer', stand: 'gone' })).toEqual({
      deel: 'teams',
      zoek: undefined,
      rol: 'volunteer',
      stand: undefined,
      team: undefined,
    });
  });

  it.each([
    [{ zoek: 'kaya' }, true],
    [{ zoek: 'debrug.example maatje' }, true],
    [{ zoek: 'taalmaatjes' }, true],
    [{ zoek: 'samira' }, false],
    [{ rol: 'coordinator' }, false],
    [{ stand: 'suspended' }, false],
    [{ team: 't1', stand: 'active' }, true],
    [{ team: 't2' }, false],
  ] as const)('%j finds her: %s', (search, found) => {
    expect(isSought(fatma, search)).toBe(found);
  });
});
