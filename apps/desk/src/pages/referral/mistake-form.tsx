import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { voidAttempt, voidReason } from '@kring/contracts';
import type { VoidAttempt } from '@kring/contracts';
import { Button, ButtonRow, RadioCards, Stack } from '@kring/ui';
import { BoundArea } from '../../form/bound-text.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { voidWords } from '../../words/standing-words.js';

export interface MistakeFormProps {
  standingId: string;
  isPending: boolean;
  refusal: unknown;
  onClose: () => void;
  onVoid: (body: VoidAttempt) => void;
}

const cards = voidReason.options.map((value) => ({ value, title: voidWords[value] }));

/** A mistake has a reason, so that it can be seen what goes wrong. */
export function MistakeForm({ standingId, isPending, refusal, onClose, onVoid }: MistakeFormProps) {
  const { control, handleSubmit, formState } = useForm({
    resolver: zodResolver(voidAttempt),
    shouldFocusError: false,
    defaultValues: { standingId },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit(onVoid)();
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
        <Quiet>Wat op deze vraag gedeeld werd, stopt meteen. De organisatie leest uw toelichting niet.</Quiet>
        <RefusalNotice error={refusal} />
        <ButtonRow>
          <WorkButton type="submit" isPending={isPending}>
            Maak ongedaan
          </WorkButton>
          <Button variant="quiet" onPress={onClose}>
            Terug
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
