import { Turns } from './turns.js';

/** Work that lasts until it is told to end. */
function slow(done: string[], name: string) {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { work: () => ended.then(() => void done.push(name)), end };
}

test('about one thing the second waits for the first; about another nobody waits', async () => {
  const [turns, done] = [new Turns(), [] as string[]];
  const [first, second, other] = [slow(done, 'first'), slow(done, 'second'), slow(done, 'other')];
  const all = [turns.take('a', first.work), turns.take('a', second.work)];
  const beside = turns.take('b', other.work);
  second.end();
  other.end();
  await beside;
  expect(done).toEqual(['other']);
  first.end();
  await Promise.all(all);
  expect(done).toEqual(['other', 'first', 'second']);
});

test('what fails is said to whoever asked for it, and the next has its turn', async () => {
  const turns = new Turns();
  const failing = turns.take('a', () => Promise.reject(new Error('away')));
  const next = turns.take('a', () => Promise.resolve());
  await expect(failing).rejects.toThrow('away');
  await expect(next).resolves.toBeUndefined();
});
