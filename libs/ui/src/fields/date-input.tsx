import type { Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { ariaField, FieldFaultText, FieldHeading, type FieldProps } from './field-parts.js';

export interface DateInputProps extends FieldProps {
  /** YYYY-MM-DD, or empty. */
  value?: string;
  onChange?: (value: string) => void;
  min?: string;
  max?: string;
  ref?: Ref<HTMLInputElement>;
}

export function DateInput({ ref, value, onChange, min, max, ...field }: DateInputProps) {
  return (
    <AriaTextField
      {...ariaField(field)}
      type="date"
      value={value}
      onChange={onChange}
      className="kring-field"
    >
      <FieldHeading {...field} />
      <Input ref={ref} min={min} max={max} className="kring-input kring-input--date" />
      <FieldFaultText error={field.error} />
    </AriaTextField>
  );
}
