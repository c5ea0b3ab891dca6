import { signInWithPasskey } from './ways-in.js';

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
});

it('a challenge that is still on its way ends when she leaves, and is not sent again', async () => {
  const asked: RequestInit[] = [];
  globalThis.fetch = (_path, init) => {
    asked.push(init!);
    return new Promise((_, reject) => {
      init!.signal!.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')));
    });
  };
  const offered = signInWithPasskey(true);
  await Promise.resolve();
  window.dispatchEvent(new Event('beforeunload'));
  await expect(offered).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked).toHaveLength(1);
});
