import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { CheckboxRow, FieldGroup } from '@kring/ui';
import { useBound } from './bound.js';
import type { Bound } from './bound.js';
import './bound-many.css';

export interface BoundManyProps<F extends FieldValues, Out> extends Bound<F, Out> {
  legend: ReactNode;
  description?: ReactNode;
  options: readonly { value: string; label: string }[];
}

/** Any number of a short list, side by side where there is room. */
export function BoundMany<F extends FieldValues, Out>(props: BoundManyProps<F, Out>) {
  const { control, name, legend, description, options } = props;
  const { value, onChange, id, error } = useBound({ control, name });
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const choose = (one: string, is: boolean) =>
    onChange(is ? [...chosen, one] : chosen.filter((other) => other !== one));
  return (
    <FieldGroup legend={legend} description={description} error={error} id={id}>
      <div className="desk-many">
        {options.map((option) => (
          <CheckboxRow
            key={option.value}
            label={option.label}
            isSelected={chosen.includes(option.value)}
            onChange={(is) => choose(option.value, is)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
