const WORDS = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];

/** "drie", and from eleven on the figure. */
export const inWords = (count: number): string => WORDS[count] ?? String(count);

/** "Drie" */
export const atTheStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "één vraag", "drie vragen" */
export const counted = (count: number, one: string, many: string): string =>
  `${inWords(count)} ${count === 1 ? one : many}`;

/** "drie dagen", and never less than one. */
export const inDays = (days: number): string => counted(Math.max(1, Math.round(days)), 'dag', 'dagen');

/** "a, b en c" */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;
}

const ORDINALS = [
  'nulde',
  'eerste',
  'tweede',
  'derde',
  'vierde',
  'vijfde',
  'zesde',
  'zevende',
  'achtste',
  'negende',
];

/** "derde", and from ten on "10e". */
export const ordinal = (place: number): string => ORDINALS[place] ?? `${place}e`;
