import type { FieldPath, FieldValues } from 'react-hook-form';
import { BoundSelect } from '../form/bound-choice.js';
import { BoundMany } from '../form/bound-many.js';
import { languageName, LANGUAGES, levelOptions } from '../words/languages.js';
import type { FieldsProps } from './fields-props.js';

const languages = LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag) }));
const reading = [
  { value: 'none', label: 'Zij leest niet' },
  { value: 'little', label: 'Zij leest een beetje' },
  { value: 'well', label: 'Zij leest goed' },
];

/** What she speaks and reads. */
export function LanguageFields<F extends FieldValues, Out>({ control, at }: FieldsProps<F, Out>) {
  const name = (field: string) => `${at}${field}` as FieldPath<F>;
  return (
    <>
      <BoundMany
        control={control}
        name={name('speaks')}
        legend="Welke talen spreekt zij?"
        options={languages}
      />
      <BoundSelect
        control={control}
        name={name('spokenDutch')}
        label="Hoeveel Nederlands spreekt zij?"
        options={levelOptions}
      />
      <BoundSelect control={control} name={name('reads')} label="Kan zij lezen?" options={reading} />
    </>
  );
}
