import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** On a shared telephone with a small bundle of data: every script and style sheet together, in all languages. */
const MOST_BYTES = 150_000;
const BUILT = join('dist', 'participant', 'assets');

test('all of her app, what comes later included, is no more than 150 kB', () => {
  const files = readdirSync(BUILT).filter((file) => /\.(js|css)$/.test(file));
  const weights = files.map((file) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length);
  expect(weights.length).toBeGreaterThan(1);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(MOST_BYTES);
});
