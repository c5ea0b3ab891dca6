import type { ReactNode } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { decideAttempt, declineReason } from '@kring/contracts';
import type { DecideAttempt } from '@kring/contracts';
import { ButtonRow, RadioCards, Stack } from '@kring/ui';
import { BoundArea } from '../form/bound-text.js';
import { declineWords } from '../words/standing-words.js';
import { Quiet } from './quiet.js';
import { WorkButton } from './work-button.js';

export type Decline = Omit<Extract<DecideAttempt, { decision: 'decline' }>, 'version'>;

export interface DeclineFormProps {
  isPending: boolean;
  onDecline: (decline: Decline) => void;
  /** Another way than this. */
  otherwise?: ReactNode;
}

const declining = decideAttempt.options[1].omit({ version: true });
const cards = declineReason.options.map((value) => ({ value, title: declineWords[value] }));

/** A no has a reason from a short list, so that supply can follow what is missing. */
export function DeclineForm({ isPending, onDecline, otherwise }: DeclineFormProps) {
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(declining),
    shouldFocusError: false,
    defaultValues: { decision: 'decline' },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit(onDecline)();
      }}
    >
      <Stack>
        <Controller
          control={control}
          name="reason"
          render={({ field }) => (
            <RadioCards
              label="Wat is de reden?"
              cards={cards}
              value={field.value ?? null}
              onChange={field.onChange}
              error={formState.errors.reason && 'Kies een reden.'}
            />
          )}
        />
        <BoundArea control={control} name="explanation" label="Wilt u iets toelichten?" isOptional rows={2} />
        <Quiet>De afzender leest deze reden, zij niet. Er verandert voor haar niets.</Quiet>
        <ButtonRow>
          <WorkButton type="submit" isPending={isPending}>
            Antwoord nee
          </WorkButton>
          {otherwise}
        </ButtonRow>
      </Stack>
    </form>
  );
}
