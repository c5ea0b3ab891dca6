import { stopReason, takeStep } from '@kring/contracts';
import type { AttemptPage, TakeStep } from '@kring/contracts';
import { Dialog } from '@kring/ui';
import { useStep } from '../../data/attempts.js';
import { BoundCards } from '../../form/bound-cards.js';
import { BoundArea } from '../../form/bound-text.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';
import { stopWords } from '../../words/standing-words.js';

export interface StopDialogProps {
  attempt: AttemptPage;
  isOpen: boolean;
  onClose: () => void;
}

const stopping = takeStep.options[1];
type Stopping = Extract<TakeStep, { step: 'stop' }>;
const cards = stopReason.options.map((value) => ({ value, title: stopWords[value] }));

/** It stops before it is done, with a reason from a short list. */
export function StopDialog({ isOpen, onClose, ...props }: StopDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Waarom stopt het?" closeLabel="Sluit">
      <StopForm onClose={onClose} {...props} />
    </Dialog>
  );
}

function StopForm({ attempt, onClose }: Omit<StopDialogProps, 'isOpen'>) {
  const step = useStep(attempt.id);
  const { control, form } = useContractForm(
    stopping,
    { step: 'stop', version: attempt.version },
    {
      refusal: step.error,
      isPending: step.isPending,
      submit: (body: Stopping) => step.mutate(body, { onSuccess: onClose }),
    },
  );
  return (
    <WholeForm submitLabel="Stop" onCancel={onClose} {...form}>
      <BoundCards control={control} name="reason" label="Wat is de reden?" cards={cards} />
      <BoundArea control={control} name="explanation" label="Wilt u iets toelichten?" isOptional rows={2} />
      <Quiet>Dat zij niet meer wil, leest de gemeente niet. Uw toelichting ook niet.</Quiet>
    </WholeForm>
  );
}
