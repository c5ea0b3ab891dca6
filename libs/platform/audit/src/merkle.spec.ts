import { createHash } from 'node:crypto';
import { rootOf } from './merkle.js';

const sha = (...parts: (Buffer | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leaves = (count: number) =>
  Array.from({ length: count }, (_, place) => sha(Buffer.of(0), String(place)));

/** The definition of RFC 6962, 2.1, word for word: split at the largest power of two below the size. */
function byDefinition(hashes: Buffer[]): Buffer {
  if (hashes.length === 1) return hashes[0]!;
  let half = 1;
  while (half * 2 < hashes.length) half *= 2;
  return sha(Buffer.of(1), byDefinition(hashes.slice(0, half)), byDefinition(hashes.slice(half)));
}

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 100, 1_023])(
  'over %i leaves it is the tree of RFC 6962',
  (size) => {
    expect(rootOf(leaves(size))).toEqual(byDefinition(leaves(size)));
  },
);

test('over nothing it is the hash of nothing', () => {
  expect(rootOf([])).toEqual(sha());
});

test('an odd leaf is not the same as that leaf twice', () => {
  const [one, two, three] = leaves(3) as [Buffer, Buffer, Buffer];
  expect(rootOf([one, two, three])).not.toEqual(rootOf([one, two, three, three]));
});

test('every place counts', () => {
  const before = leaves(9);
  for (let place = 0; place < 8; place += 1) {
    const swapped = [...before];
    [swapped[place], swapped[place + 1]] = [swapped[place + 1]!, swapped[place]!];
    expect(rootOf(swapped)).not.toEqual(rootOf(before));
  }
});
