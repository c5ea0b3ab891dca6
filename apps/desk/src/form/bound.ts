import { useController } from 'react-hook-form';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';

/** Where a field stands in its form. */
export interface Bound<F extends FieldValues, Out = F> {
  control: Control<F, unknown, Out>;
  name: FieldPath<F>;
}

/** The field's value, its changes and its error, with an id that an error summary can send the focus to. */
export function useBound<F extends FieldValues, Out>({ control, name }: Bound<F, Out>) {
  const { field, fieldState } = useController({ control, name });
  return { ...field, value: field.value as unknown, id: fieldId(name), error: fieldState.error?.message };
}

export const fieldId = (name: string): string => `veld-${name.replaceAll('.', '-')}`;
