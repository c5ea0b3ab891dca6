import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';

export interface FieldProps {
  label: ReactNode;
  description?: ReactNode;
  error?: string;
  /** The word that says that the field may stay empty. */
  optional?: string;
  id?: string;
  name?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
  onBlur?: () => void;
}

type Heading = Pick<FieldProps, 'label' | 'description' | 'optional'>;

/** Label and description, wired by the React Aria field around them. */
export function FieldHeading({ label, description, optional }: Heading) {
  return (
    <>
      <Label className="kring-field__label">
        {label}
        {optional && <span className="kring-field__optional"> {optional}</span>}
      </Label>
      {description && (
        <Text slot="description" className="kring-field__description">
          {description}
        </Text>
      )}
    </>
  );
}

export const FieldFaultText = ({ error }: Pick<FieldProps, 'error'>) => (
  <FieldError className="kring-field__error">{error}</FieldError>
);

/** What React Aria wants to know of a field; the browser's own validation bubbles stay away. */
export const ariaField = ({ id, name, error, isDisabled, isRequired, onBlur }: FieldProps) =>
  ({
    id,
    name,
    isDisabled,
    isRequired,
    isInvalid: Boolean(error),
    validationBehavior: 'aria',
    onBlur,
  }) as const;
