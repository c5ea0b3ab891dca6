import type { HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { Input, TextField as AriaTextField } from 'react-aria-components';
import { ariaField, FieldFaultText, FieldHeading, type FieldProps } from './field-parts.js';

export interface TextFieldProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  placeholder?: string;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  autoFocus?: boolean;
  dir?: 'auto' | 'ltr' | 'rtl';
  ref?: Ref<HTMLInputElement>;
}

export function TextField({ ref, placeholder, dir, ...field }: TextFieldProps) {
  const {
    value,
    defaultValue,
    onChange,
    type = 'text',
    inputMode,
    autoComplete,
    maxLength,
    autoFocus,
  } = field;
  const text = { value, defaultValue, onChange, type, inputMode, autoComplete, maxLength, autoFocus };
  return (
    <AriaTextField {...ariaField(field)} {...text} className="kring-field">
      <FieldHeading {...field} />
      <Input ref={ref} dir={dir} placeholder={placeholder} className="kring-input" />
      <FieldFaultText error={field.error} />
    </AriaTextField>
  );
}
