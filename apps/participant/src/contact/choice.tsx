import { SelectField } from '@kring/ui';

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  word: (value: T) => string;
  onChange: (value: T) => void;
}

/** One of a few, in her words. */
export function Choice<T extends string>({ values, word, onChange, ...field }: ChoiceProps<T>) {
  return (
    <SelectField
      {...field}
      onChange={(chosen) => onChange(chosen as T)}
      options={values.map((value) => ({ value, label: word(value) }))}
    />
  );
}
