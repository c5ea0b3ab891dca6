import type { FieldErrors, FieldValues } from 'react-hook-form';
import type { FieldFault } from '@kring/ui';
import { fieldId } from './bound.js';
import { fieldNames } from './field-names.js';

/** All that is wrong in a form, in the order of its fields, each with the field to go to. */
export function faultsOf<F extends FieldValues>(errors: FieldErrors<F>): FieldFault[] {
  return faultsIn(errors as Record<string, unknown>, '');
}

function faultsIn(errors: Record<string, unknown>, path: string): FieldFault[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (typeof error !== 'object' || error === null) return [];
    if ('message' in error && typeof error.message === 'string') {
      return [
        { fieldId: fieldId(here), message: named(fieldNames[here] ?? fieldNames[name], error.message) },
      ];
    }
    return faultsIn(error as Record<string, unknown>, here);
  });
}

/** "Voornaam: vul dit in." */
function named(name: string | undefined, message: string): string {
  return name === undefined ? message : `${name}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`;
}
