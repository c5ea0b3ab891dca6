import type { KeepAway } from '@kring/contracts';
import { everyone, listedWith, listedWithout, offered } from './someone.js';

const bridge = { id: 'bridge', name: 'De Brug' };
const samira = { id: 'samira', name: 'Samira', organisation: bridge };
const zoe = { id: 'zoe', name: 'Zoë Brugman', organisation: bridge };
const list: KeepAway = {
  organisations: [],
  members: [samira],
  choices: { organisations: [bridge, { id: 'home', name: 'Thuis' }], members: [samira, zoe] },
};
const names = (word: string) => offered(list, word).map(({ name }) => name);

describe('whom she can choose', () => {
  it('are the people around her, before she types', () => {
    expect(names('  ')).toEqual(['Zoë Brugman']);
  });

  it('are all who have what she types in the name, with or without accents', () => {
    expect(names('bru')).toEqual(['Zoë Brugman', 'De Brug']);
    expect(names('ZOE')).toEqual(['Zoë Brugman']);
  });

  it('are nobody for one letter, and at most twenty', () => {
    expect(names('b')).toEqual([]);
    const organisations = Array.from({ length: 30 }, (_, n) => ({ id: `${n}`, name: `Huis ${n}` }));
    expect(offered({ ...list, choices: { organisations, members: [] } }, 'huis')).toHaveLength(20);
  });

  it('never holds who stands on the list', () => {
    expect(names('samira')).toEqual([]);
  });
});

it('writes the whole list each time', () => {
  const [person, organisation] = [
    everyone({ organisations: [], members: [zoe] })[0]!,
    offered(list, 'de brug')[0]!,
  ];
  expect(listedWith(list, person)).toEqual({ organisations: [], members: ['samira', 'zoe'] });
  expect(listedWith(list, organisation)).toEqual({ organisations: ['bridge'], members: ['samira'] });
  expect(listedWithout(list, everyone(list)[0]!)).toEqual({ organisations: [], members: [] });
});
