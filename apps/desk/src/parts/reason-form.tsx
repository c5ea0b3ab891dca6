import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import { ButtonRow, RadioCards, Stack } from '@kring/ui';
import type * as z from 'zod';
import { BoundArea } from '../form/bound-text.js';
import { useContractForm } from '../form/use-contract-form.js';
import { Quiet } from './quiet.js';
import { RefusalNotice } from './refusal-notice.js';
import { WorkButton } from './work-button.js';

export interface Reasoned<Reason extends string> {
  reason: Reason;
  explanation?: string | undefined;
}

export interface ReasonFormProps<Reason extends string> {
  schema: z.ZodType<Reasoned<Reason>, Reasoned<Reason>>;
  words: Record<Reason, string>;
  submitLabel: string;
  /** Who reads it, and what follows. */
  says: string;
  refusal: unknown;
  isPending: boolean;
  onReason: (reasoned: Reasoned<Reason>) => void;
  /** What else can be said of it. */
  more?: ReactNode;
  /** Another way than this. */
  otherwise?: ReactNode;
}

/** A reason from a short list, and a few words if she wants to. */
export function ReasonForm<Reason extends string>(props: ReasonFormProps<Reason>) {
  const { schema, words, submitLabel, says, refusal, isPending, onReason, more, otherwise } = props;
  const cards = Object.entries<string>(words).map(([value, title]) => ({ value, title }));
  const { control, form } = useContractForm<Reasoned<string>, Reasoned<Reason>>(
    schema as z.ZodType<Reasoned<Reason>, Reasoned<string>>,
    {},
    { refusal, isPending, submit: onReason },
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.onSubmit();
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
              error={form.errors.reason && 'Kies een reden.'}
            />
          )}
        />
        <BoundArea control={control} name="explanation" label="Wilt u iets toelichten?" isOptional rows={2} />
        {more}
        <Quiet>{says}</Quiet>
        <RefusalNotice error={refusal} />
        <ButtonRow>
          <WorkButton type="submit" isPending={isPending}>
            {submitLabel}
          </WorkButton>
          {otherwise}
        </ButtonRow>
      </Stack>
    </form>
  );
}
