import { codeSentTo, forgetCodeSent, rememberCodeSent } from './code-sent.js';

const kept = new Map<string, string>();

beforeAll(() => {
  globalThis.sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage;
});

afterAll(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));

describe('where a code went', () => {
  it('is remembered as long as the code can be good, and not longer', () => {
    rememberCodeSent('noor@example.nl', 0);
    expect(codeSentTo(14 * 60_000)).toBe('noor@example.nl');
    expect(codeSentTo(15 * 60_000)).toBeNull();
  });

  it('is forgotten when she is in, or wants another address', () => {
    rememberCodeSent('noor@example.nl', 0);
    forgetCodeSent();
    expect(codeSentTo(1)).toBeNull();
  });
});
