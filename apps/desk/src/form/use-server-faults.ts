import { useEffect } from 'react';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { fieldErrors } from '@kring/client';

/** Puts what the server found wrong at the fields, as if the form had found it itself. */
export function useServerFaults<F extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<F>,
  within = '',
): void {
  useEffect(() => {
    for (const [path, message] of Object.entries(fieldErrors(error, within))) {
      setError(path as FieldPath<F>, { type: 'server', message });
    }
  }, [error, setError, within]);
}
