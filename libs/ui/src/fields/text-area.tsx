import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import { ariaField, FieldFaultText, FieldHeading, type FieldProps } from './field-parts.js';

export interface TextAreaProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  rows?: number;
  maxLength?: number;
  placeholder?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ ref, rows = 3, placeholder, ...field }: TextAreaProps) {
  const { value, defaultValue, onChange, maxLength } = field;
  return (
    <AriaTextField
      {...ariaField(field)}
      {...{ value, defaultValue, onChange, maxLength }}
      className="kring-field"
    >
      <FieldHeading {...field} />
      <AriaTextArea
        ref={ref}
        dir="auto"
        rows={rows}
        placeholder={placeholder}
        className="kring-input kring-input--area"
      />
      <FieldFaultText error={field.error} />
    </AriaTextField>
  );
}
