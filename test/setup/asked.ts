/** How often, or by which seed, as a script asks it of a suite (test/run/repeated.mjs); else as usual. */
export function asked(what: 'times' | 'seed', usual: number): number {
  return (globalThis as Partial<Record<typeof what, number>>)[what] ?? usual;
}
