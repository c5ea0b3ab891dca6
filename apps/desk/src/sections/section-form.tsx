import type { ReactNode } from 'react';
import type { FieldErrors, FieldValues } from 'react-hook-form';
import { Button, ButtonRow, ErrorSummary, Stack } from '@kring/ui';
import { faultsOf } from '../form/faults.js';
import { RefusalNotice } from '../parts/refusal-notice.js';
import { isRefused } from '@kring/client';
import { WorkButton } from '../parts/work-button.js';

export interface SectionFormProps<F extends FieldValues> {
  errors: FieldErrors<F>;
  refusal: unknown;
  isPending: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** What every section's form has around its fields: the faults above, the buttons below. */
export function SectionForm<F extends FieldValues>(props: SectionFormProps<F>) {
  const { errors, refusal, isPending, onSubmit, onCancel, children } = props;
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
        {!(isRefused(refusal, 400) && faults.length > 0) && <RefusalNotice error={refusal} />}
        {children}
        <ButtonRow>
          <WorkButton type="submit" isPending={isPending}>
            Bewaar
          </WorkButton>
          <Button variant="quiet" onPress={onCancel}>
            Niet nu
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
