/** Runs a suite where the machine has what it needs; elsewhere it counts as skipped, which CI refuses. */
export const whereThereIs = (needed: unknown): jest.Describe => (needed ? describe : describe.skip);
