import { useId, type Ref } from 'react';
import { classNames } from '../class-names.js';
import { ChevronIcon } from '../icons/chevron-icon.js';
import type { FieldProps } from './field-parts.js';

export interface SelectOption {
  value: string;
  label: string;
  isDisabled?: boolean;
}

export interface SelectFieldProps extends FieldProps {
  options: readonly SelectOption[];
  value?: string;
  onChange?: (value: string) => void;
  placeholder?: string;
  /** For filters that stand in a bar: the label is spoken, not shown. */
  isLabelHidden?: boolean;
  ref?: Ref<HTMLSelectElement>;
}

/** The browser's own select: phones open their wheel, and keyboards and screen readers know it. */
export function SelectField({
  label,
  description,
  error,
  optional,
  isLabelHidden,
  ...select
}: SelectFieldProps) {
  const made = useId();
  const id = select.id ?? made;
  const told = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="kring-field">
      <label htmlFor={id} className={classNames('kring-field__label', isLabelHidden && 'kring-hidden')}>
        {label}
        {optional && <span className="kring-field__optional"> {optional}</span>}
      </label>
      {description && (
        <span id={`${id}-about`} className="kring-field__description">
          {description}
        </span>
      )}
      <SelectBox {...select} id={id} describedBy={told || undefined} isInvalid={Boolean(error)} />
      {error && (
        <span id={`${id}-error`} className="kring-field__error">
          {error}
        </span>
      )}
    </div>
  );
}

type BoxProps = Omit<SelectFieldProps, 'label' | 'description' | 'error' | 'optional' | 'isLabelHidden'> & {
  describedBy: string | undefined;
  isInvalid: boolean;
};

function SelectBox({ options, value, onChange, placeholder, describedBy, isInvalid, ...box }: BoxProps) {
  return (
    <span className="kring-select">
      <select
        ref={box.ref}
        id={box.id}
        name={box.name}
        className="kring-input kring-select__box"
        value={value ?? ''}
        onChange={(event) => onChange?.(event.target.value)}
        onBlur={box.onBlur}
        disabled={box.isDisabled}
        aria-required={box.isRequired || undefined}
        aria-invalid={isInvalid || undefined}
        aria-describedby={describedBy}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronIcon size={18} />
    </span>
  );
}
