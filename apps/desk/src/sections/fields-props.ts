import type { Control, FieldValues } from 'react-hook-form';

/** The form that the fields belong to, and where in it they stand: '' or 'identity.'. */
export interface FieldsProps<F extends FieldValues, Out> {
  control: Control<F, unknown, Out>;
  at: '' | `${string}.`;
}
