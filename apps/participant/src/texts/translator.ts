import type { Texts } from './nl.js';

type Plain<Key extends string> = Key extends `${infer Stem}_${'zero' | 'one' | 'other'}` ? Stem : Key;
type Paths<Tree, Above extends string = ''> = {
  [Key in keyof Tree & (string | number)]: Tree[Key] extends string
    ? `${Above}${Plain<`${Key}`>}`
    : Paths<Tree[Key], `${Above}${Key}.`>;
}[keyof Tree & (string | number)];

/** The path of a text, without its plural form: `circle.lookedToday`. */
export type TextKey = Paths<Texts>;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, values?: Values) => string;

export interface Catalogue {
  readonly [key: string | number]: string | Catalogue;
}

const HOLE = /\{\{(\w+)\}\}/g;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Reads a catalogue in i18next's own format: dotted paths, `{{name}}`, plural forms by CLDR, and `_zero` for none.
 * The whole library would be an eighth of what this app may weigh; its spec holds this reader against it.
 */
export function translator(catalogue: Catalogue, language: string): Translate {
  const plurals = new Intl.PluralRules(language);
  const textOf = (path: string): string | undefined => {
    const found = path
      .split('.')
      .reduce<string | Catalogue | undefined>(
        (at, step) => (typeof at === 'object' ? at[step] : undefined),
        catalogue,
      );
    return typeof found === 'string' ? found : undefined;
  };
  return (key, values = {}) => {
    const { count } = values;
    const forms = typeof count === 'number' ? [plurals.select(count), 'other'] : [];
    if (count === 0) forms.unshift('zero');
    const text =
      forms.map((form) => textOf(`${key}_${form}`)).find((found) => found !== undefined) ?? textOf(key);
    return (text ?? key).replace(HOLE, (_, name: string) => isolated(String(values[name] ?? ''), language));
  };
}

// A Dutch name or a phone number inside an Arabic sentence keeps its own direction.
function isolated(value: string, language: string): string {
  return language === 'ar' ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
}
