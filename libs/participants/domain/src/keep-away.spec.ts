import { changesOf, whatIsWrong } from './keep-away.js';

const nobody = { organisations: [], members: [] };
const known = {
  standing: { organisations: ['left'], members: ['gone'] },
  choices: { organisations: ['bridge'], members: ['cousin'] },
  municipalityId: 'delft',
};

test('she may name whom she can choose, and keep whom she named before', () => {
  const wanted = { organisations: ['bridge', 'left'], members: ['cousin', 'gone'] };
  expect(whatIsWrong(wanted, known)).toEqual([]);
});

test('all that is wrong is said at once, and where', () => {
  const wanted = { organisations: ['bridge', 'x'], members: ['y', 'cousin', 'z'] };
  expect(whatIsWrong(wanted, known).map(({ path }) => path)).toEqual([
    'organisations.1',
    'members.0',
    'members.2',
  ]);
});

test('her own municipality has a task by law: she names its people', () => {
  const [wrong] = whatIsWrong({ ...nobody, organisations: ['delft'] }, known);
  expect(wrong?.message).toContain('taak');
});

test('what begins and what ends follows from the two lists; who stays is left alone', () => {
  const standing = { organisations: ['a', 'b'], members: ['m'] };
  const wanted = { organisations: ['b', 'c'], members: [] };
  expect(changesOf(standing, wanted)).toEqual({
    begin: { organisations: ['c'], members: [] },
    end: { organisations: ['a'], members: ['m'] },
  });
});
