import type { FieldValues } from 'react-hook-form';
import { WholeForm } from '../parts/whole-form.js';
import type { WholeFormProps } from '../parts/whole-form.js';

export interface SectionFormProps<F extends FieldValues> extends Omit<WholeFormProps<F>, 'submitLabel'> {
  onCancel: () => void;
}

/** The form of a section. */
export const SectionForm = <F extends FieldValues>(props: SectionFormProps<F>) => (
  <WholeForm submitLabel="Bewaar" {...props} />
);
