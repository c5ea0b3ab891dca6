import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { digitsIn } from './digits.js';
import { ariaField, FieldFaultText, FieldHeading, type FieldProps } from './field-parts.js';

export interface CodeFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  length?: number;
  /** A PIN: dots instead of digits, and nothing that a browser would remember or fill in. */
  isSecret?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A one-time code or a PIN: one wide field, so that pasting and filling in from a message work. */
export function CodeField({
  ref,
  value,
  onChange,
  length = 6,
  isSecret = false,
  autoFocus,
  ...field
}: CodeFieldProps) {
  return (
    <AriaTextField
      {...ariaField(field)}
      value={value}
      onChange={(text) => onChange(digitsIn(text).slice(0, length))}
      inputMode="numeric"
      autoComplete={isSecret ? 'off' : 'one-time-code'}
      autoFocus={autoFocus}
      className="kring-field"
    >
      <FieldHeading {...field} />
      <Input
        ref={ref}
        dir="ltr"
        className={`kring-input kring-input--code ${isSecret ? 'kring-input--secret' : ''}`}
      />
      <FieldFaultText error={field.error} />
    </AriaTextField>
  );
}
