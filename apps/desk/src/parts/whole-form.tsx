import type { ReactNode } from 'react';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { Refused } from '@kring/client';
import { Button, ButtonRow, ErrorSummary, Stack } from '@kring/ui';
import { RefusalNotice } from './refusal-notice.js';
import { WorkButton } from './work-button.js';
import { faultsOf } from '../form/faults.js';

export interface WholeFormProps<F extends FieldValues> {
  errors: FieldErrors<F>;
  refusal: unknown;
  isPending: boolean;
  submitLabel: string;
  onSubmit: () => void;
  onCancel?: () => void;
  children: ReactNode;
}

/** What a form has around its fields: all that is wrong above them, the buttons below. */
export function WholeForm<F extends FieldValues>(props: WholeFormProps<F>) {
  const { errors, refusal, isPending, submitLabel, onSubmit, onCancel, children } = props;
  const faults = faultsOf(errors);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A dialog may stand inside another form, which must not be sent along.
        event.stopPropagation();
        onSubmit();
      }}
    >
      <Stack gap={5}>
        {faults.length > 0 && <ErrorSummary title="Kijk dit nog even na" faults={faults} />}
        {!(isSaidAtFields(refusal) && faults.length > 0) && <RefusalNotice error={refusal} />}
        {children}
        <ButtonRow>
          <WorkButton type="submit" isPending={isPending}>
            {submitLabel}
          </WorkButton>
          {onCancel && (
            <Button variant="quiet" onPress={onCancel}>
              Niet nu
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </form>
  );
}

/** Whether the server said at which fields it is wrong: then the fields say it. */
const isSaidAtFields = (refusal: unknown): boolean =>
  refusal instanceof Refused && (refusal.problem.errors?.length ?? 0) > 0;
