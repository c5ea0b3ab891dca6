import type { FieldValues, FieldPath } from 'react-hook-form';
import { BoundText } from '../form/bound-text.js';
import type { FieldsProps } from './fields-props.js';

/** Her name. */
export function IdentityFields<F extends FieldValues, Out>({ control, at }: FieldsProps<F, Out>) {
  const name = (field: string) => `${at}${field}` as FieldPath<F>;
  return (
    <>
      <BoundText control={control} name={name('givenName')} label="Voornaam" autoComplete="off" />
      <BoundText
        control={control}
        name={name('familyName')}
        label="Achternaam"
        isOptional
        autoComplete="off"
      />
    </>
  );
}
