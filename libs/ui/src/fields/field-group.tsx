import { useId, type ReactNode } from 'react';

export interface FieldGroupProps {
  legend: ReactNode;
  description?: ReactNode;
  error?: string;
  id?: string;
  children: ReactNode;
}

export function FieldGroup({ legend, description, error, id, children }: FieldGroupProps) {
  const made = useId();
  const told = [description && `${made}-about`, error && `${made}-error`].filter(Boolean).join(' ');
  return (
    <fieldset id={id} className="kring-group" aria-describedby={told || undefined}>
      <legend className="kring-field__label">{legend}</legend>
      {description && (
        <p id={`${made}-about`} className="kring-field__description">
          {description}
        </p>
      )}
      {error && (
        <p id={`${made}-error`} className="kring-field__error">
          {error}
        </p>
      )}
      <div className="kring-group__fields">{children}</div>
    </fieldset>
  );
}
