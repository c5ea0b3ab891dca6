import { foldersAbove, mayPass } from './passable.js';

const postgres = { uid: 101, gid: 104 };

it.each([
  ['everyone', { uid: 0, gid: 0, mode: 0o755 }, true],
  ['its owner only, who is another', { uid: 0, gid: 0, mode: 0o700 }, false],
  ['its owner only, who it is', { uid: 101, gid: 0, mode: 0o700 }, true],
  ['its group, which it is in', { uid: 0, gid: 104, mode: 0o710 }, true],
  ['everyone but its group', { uid: 0, gid: 104, mode: 0o705 }, false],
  ['everyone, to read but not to pass', { uid: 0, gid: 0, mode: 0o744 }, false],
])('a folder open to %s', (_whom, folder, passes) => {
  expect(mayPass(folder, postgres)).toBe(passes);
});

it('lists the folders on the way, from the top down', () => {
  expect(foldersAbove('/root/kring/.kring/postgres')).toEqual([
    '/',
    '/root',
    '/root/kring',
    '/root/kring/.kring',
  ]);
});
