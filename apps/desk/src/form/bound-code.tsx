import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { CodeField } from '@kring/ui';
import { useBound } from './bound.js';
import type { Bound } from './bound.js';

export interface BoundCodeProps<F extends FieldValues, Out> extends Bound<F, Out> {
  label: ReactNode;
  description?: ReactNode;
}

/** The six digits of a code. */
export function BoundCode<F extends FieldValues, Out>({ control, name, ...words }: BoundCodeProps<F, Out>) {
  const { value, ...field } = useBound({ control, name });
  return <CodeField {...words} {...field} autoFocus value={typeof value === 'string' ? value : ''} />;
}
