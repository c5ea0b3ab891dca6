type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/** The shape of a translation: every key of the Dutch texts, and all six plural forms where Dutch has two. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
} & {
  readonly [Key in keyof Texts as `${PluralStem<Key>}_${PluralForm}`]: string;
};
