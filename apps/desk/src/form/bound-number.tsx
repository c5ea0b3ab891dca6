import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { NumberField } from '@kring/ui';
import { useBound } from './bound.js';
import { EMPTIED } from './contract-resolver.js';
import type { Bound } from './bound.js';

export interface BoundNumberProps<F extends FieldValues, Out> extends Bound<F, Out> {
  label: ReactNode;
  description?: ReactNode;
  unit?: ReactNode;
  isOptional?: boolean;
}

/** A whole number. */
export function BoundNumber<F extends FieldValues, Out>(props: BoundNumberProps<F, Out>) {
  const { control, name, isOptional, ...words } = props;
  const { value, onChange, ...field } = useBound({ control, name });
  return (
    <NumberField
      {...words}
      {...field}
      optional={isOptional ? '(hoeft niet)' : undefined}
      value={typeof value === 'number' && !Number.isNaN(value) ? value : null}
      onChange={(number) => onChange(number ?? EMPTIED)}
    />
  );
}
