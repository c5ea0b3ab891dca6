import { faults } from './lint.js';

export interface Probe {
  readonly rule: string;
  readonly file: string;
  readonly breach: string;
  /** The nearest code that keeps the rule, in the same place. */
  readonly clean?: string;
  /** A place where the very same code is right. */
  readonly rightIn?: string;
}

/** Plants a breach and sees exactly its rule fire; then its twin, which passes. So the probe can't pass by accident. */
export function probe(sentence: string, { rule, file, breach, clean, rightIn }: Probe): void {
  describe(sentence, () => {
    it('is refused', async () => {
      expect(await faults(file, breach)).toEqual([rule]);
    });
    it('has a twin that passes', async () => {
      if (clean === undefined && rightIn === undefined) throw new Error('This probe has no twin.');
      if (clean !== undefined) expect(await faults(file, clean)).toEqual([]);
      if (rightIn !== undefined) expect(await faults(rightIn, breach)).toEqual([]);
    });
  });
}
