import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';
import { decideAttempt, declineReason } from '@kring/contracts';
import type { DecideAttempt } from '@kring/contracts';
import { Button, ButtonRow, Dialog, RadioCards, Stack } from '@kring/ui';
import { BoundArea } from '../../form/bound-text.js';
import { Quiet } from '../../parts/quiet.js';
import { declineWords } from '../../words/standing-words.js';
import { WorkButton } from '../../parts/work-button.js';

type Decline = Omit<Extract<DecideAttempt, { decision: 'decline' }>, 'version'>;

export interface DeclineDialogProps {
  isOpen: boolean;
  isPending: boolean;
  onClose: () => void;
  onDecline: (decline: Decline) => void;
}

const declining = decideAttempt.options[1].omit({ version: true });
const cards = declineReason.options.map((value) => ({ value, title: declineWords[value] }));

/** A no has a reason from a short list, so that supply can follow what is missing. */
export function DeclineDialog({ isOpen, onClose, ...props }: DeclineDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Waarom lukt het niet?" closeLabel="Sluit">
      <DeclineForm onClose={onClose} {...props} />
    </Dialog>
  );
}

function DeclineForm({ isPending, onClose, onDecline }: Omit<DeclineDialogProps, 'isOpen'>) {
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
          <Button variant="quiet" onPress={onClose}>
            Terug
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  );
}
