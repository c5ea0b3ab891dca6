import type { ReactNode } from 'react';
import { decideAttempt } from '@kring/contracts';
import type { DecideAttempt } from '@kring/contracts';
import { declineWords } from '../words/standing-words.js';
import { ReasonForm } from './reason-form.js';

export type Decline = Omit<Extract<DecideAttempt, { decision: 'decline' }>, 'version' | 'proposes'>;

export interface DeclineFormProps {
  isPending: boolean;
  onDecline: (decline: Decline) => void;
  more?: ReactNode;
  otherwise?: ReactNode;
}

const schema = decideAttempt.options[1].pick({ reason: true, explanation: true });

/** A no has a reason from a short list, so that supply can follow what is missing. A refusal is said beside the yes. */
export const DeclineForm = ({ onDecline, ...form }: DeclineFormProps) => (
  <ReasonForm
    {...form}
    refusal={null}
    schema={schema}
    words={declineWords}
    submitLabel="Antwoord nee"
    says="De afzender leest deze reden, zij niet. Er verandert voor haar niets."
    onReason={(reasoned) => onDecline({ decision: 'decline', ...reasoned })}
  />
);
