import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** On a shared telephone with a small bundle of data: what she brings home when she goes to every screen, in her language. */
const MOST_BYTES = 150_000;
const BUILT = join('dist', 'participant', 'assets');
const CATALOGUE = /^texts-(\w+)-/;
/** Style sheets that only the readers of some languages bring home. */
const ONLY_FOR: readonly [RegExp, readonly string[]][] = [[/^arabic-/, ['ar']]];

const files = readdirSync(BUILT).filter((file) => /\.(js|css)$/.test(file));
const languages = files.flatMap((file) => CATALOGUE.exec(file)?.[1] ?? []);

/** A catalogue is hers alone; everything else is everybody's, unless it is only for other languages. */
function isHers(file: string, language: string): boolean {
  const catalogue = CATALOGUE.exec(file)?.[1];
  if (catalogue) return catalogue === language;
  return ONLY_FOR.every(([sheet, readers]) => !sheet.test(file) || readers.includes(language));
}

const weight = (file: string) => gzipSync(readFileSync(join(BUILT, file)), { level: 9 }).length;

test('each language has a catalogue of its own', () => {
  expect(languages.sort()).toEqual(['ar', 'nl']);
});

test.each(languages)(
  'all of her app in %s, what comes later included, is no more than 150 kB',
  (language) => {
    const hers = files.filter((file) => isHers(file, language));
    expect(hers.reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(MOST_BYTES);
  },
);

test('nothing of one language comes along with another', () => {
  const shared = files.filter((file) => languages.every((language) => isHers(file, language)));
  const text = shared.map((file) => readFileSync(join(BUILT, file), 'utf8')).join('');
  expect(text).not.toContain('Uw papieren kaart');
  expect(text).not.toContain('بطاقتكِ الورقية');
});
