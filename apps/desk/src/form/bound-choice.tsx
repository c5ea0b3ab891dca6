import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { CheckboxRow, DateInput, SelectField } from '@kring/ui';
import { useBound } from './bound.js';
import type { Bound } from './bound.js';

export interface BoundSelectProps<F extends FieldValues, Out> extends Bound<F, Out> {
  label: ReactNode;
  description?: ReactNode;
  options: readonly { value: string; label: string }[];
  /** What the form keeps for a chosen value, where that is no text. */
  keep?: (value: string) => unknown;
  placeholder?: string;
}

/** One of a list. */
export function BoundSelect<F extends FieldValues, Out>(props: BoundSelectProps<F, Out>) {
  const { control, name, options, keep, placeholder = 'Kies', ...words } = props;
  const { value, onChange, ...field } = useBound({ control, name });
  return (
    <SelectField
      {...words}
      {...field}
      options={[...options]}
      placeholder={placeholder}
      value={value === undefined || value === null ? '' : String(value)}
      onChange={(chosen) => onChange(keep ? keep(chosen) : chosen)}
    />
  );
}

export interface BoundCheckProps<F extends FieldValues, Out> extends Bound<F, Out> {
  label: ReactNode;
  description?: ReactNode;
}

export interface BoundDateProps<F extends FieldValues, Out> extends BoundCheckProps<F, Out> {
  /** Left empty it is absent. */
  isOptional?: boolean;
  /** The last day that can be chosen, as YYYY-MM-DD. */
  max?: string;
}

/** A day. */
export function BoundDate<F extends FieldValues, Out>(props: BoundDateProps<F, Out>) {
  const { control, name, isOptional, ...words } = props;
  const { value, onChange, ...field } = useBound({ control, name });
  return (
    <DateInput
      {...words}
      {...field}
      value={typeof value === 'string' ? value : ''}
      onChange={(day) => onChange(isOptional && day === '' ? undefined : day)}
    />
  );
}

/** A yes or no. */
export function BoundCheck<F extends FieldValues, Out>({ control, name, ...words }: BoundCheckProps<F, Out>) {
  const { value, onChange, id, ref } = useBound({ control, name });
  return (
    <CheckboxRow {...words} id={id} ref={ref} isSelected={value === true} onChange={(is) => onChange(is)} />
  );
}
