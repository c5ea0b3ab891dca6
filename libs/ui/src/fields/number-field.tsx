import type { ReactNode, Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { digitsIn } from './digits.js';
import { ariaField, FieldFaultText, FieldHeading, type FieldProps } from './field-parts.js';

export interface NumberFieldProps extends FieldProps {
  value: number | null;
  onChange: (value: number | null) => void;
  unit?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

const LONGEST = 9;

export function NumberField({ ref, value, onChange, unit, ...field }: NumberFieldProps) {
  const read = (text: string) => {
    const digits = digitsIn(text).slice(0, LONGEST);
    onChange(digits === '' ? null : Number(digits));
  };
  return (
    <AriaTextField
      {...ariaField(field)}
      value={value === null ? '' : String(value)}
      onChange={read}
      inputMode="numeric"
      autoComplete="off"
      className="kring-field"
    >
      <FieldHeading {...field} />
      <span className="kring-input-row">
        <Input ref={ref} dir="ltr" className="kring-input kring-input--number" />
        {unit}
      </span>
      <FieldFaultText error={field.error} />
    </AriaTextField>
  );
}
