/** How often, or by which seed, as a script asks it of a suite (test/run/repeated.mjs); else as usual. */
export const asked = (what: 'times' | 'seed', usual: number): number =>
  Number(process.env[`KRING_TEST_${what.toUpperCase()}`] || usual);
