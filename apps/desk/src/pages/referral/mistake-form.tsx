import { voidAttempt } from '@kring/contracts';
import type { VoidAttempt } from '@kring/contracts';
import { Button } from '@kring/ui';
import { ReasonForm } from '../../parts/reason-form.js';
import { voidWords } from '../../words/standing-words.js';

export interface MistakeFormProps {
  standingId: string;
  isPending: boolean;
  refusal: unknown;
  onClose: () => void;
  onVoid: (body: VoidAttempt) => void;
}

const schema = voidAttempt.pick({ reason: true, explanation: true });

/** A mistake has a reason, so that it can be seen what goes wrong. */
export const MistakeForm = ({ standingId, onClose, onVoid, ...form }: MistakeFormProps) => (
  <ReasonForm
    {...form}
    schema={schema}
    words={voidWords}
    submitLabel="Maak ongedaan"
    says="Wat op deze vraag gedeeld werd, stopt meteen. De organisatie leest uw toelichting niet."
    onReason={(reasoned) => onVoid({ standingId, ...reasoned })}
    otherwise={
      <Button variant="quiet" onPress={onClose}>
        Terug
      </Button>
    }
  />
);
