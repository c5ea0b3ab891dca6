import { useId, type ReactNode, type Ref } from 'react';
import { Checkbox } from 'react-aria-components';
import { CheckIcon } from '../icons/check-icon.js';

export interface CheckboxRowProps {
  label: ReactNode;
  description?: ReactNode;
  /** A link or pill after the row; outside the label, so that it can be pressed by itself. */
  trailing?: ReactNode;
  isSelected?: boolean;
  defaultSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
  isDisabled?: boolean;
  id?: string;
  name?: string;
  value?: string;
  ref?: Ref<HTMLInputElement>;
}

export function CheckboxRow({ label, description, trailing, ref, ...choice }: CheckboxRowProps) {
  const about = useId();
  return (
    <div className="kring-checkbox-row">
      <Checkbox
        {...choice}
        inputRef={ref}
        aria-describedby={description ? about : undefined}
        className="kring-checkbox"
      >
        <span className="kring-checkbox__box">
          <CheckIcon size={16} />
        </span>
        <span className="kring-checkbox__label">{label}</span>
      </Checkbox>
      {(description || trailing) && (
        <div className="kring-checkbox-row__about">
          {description && <span id={about}>{description}</span>}
          {description && trailing && <span aria-hidden="true"> · </span>}
          {trailing}
        </div>
      )}
    </div>
  );
}
