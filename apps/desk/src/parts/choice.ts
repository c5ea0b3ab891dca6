/** A filter that stands in the address: one of a closed list, or nothing. */
export function oneOf<T extends string>(options: readonly T[], value: unknown): T | undefined {
  return options.find((option) => option === value);
}

/** A text that stands in the address. */
export function aText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 100) : undefined;
}

/** Whether a row says what someone looks for, in any of its words. */
export function says(sought: string | undefined, words: readonly (string | null)[]): boolean {
  if (sought === undefined) return true;
  const said = words.join(' ').toLocaleLowerCase('nl');
  return sought
    .toLocaleLowerCase('nl')
    .split(/\s+/)
    .every((word) => said.includes(word));
}
