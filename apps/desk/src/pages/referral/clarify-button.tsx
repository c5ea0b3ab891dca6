import type { AskedAttempt, ClarificationTopic, ReferralPage } from '@kring/contracts';
import { Button, Dialog } from '@kring/ui';
import { useClarify } from '../../data/referrals.js';
import { useDialog } from '../../parts/use-dialog.js';
import { topicWords } from '../../words/clarification-words.js';
import { ClarifyForm } from './clarify-form.js';

interface ClarifyButtonProps {
  referral: ReferralPage;
  attempt: AskedAttempt;
  topic: ClarificationTopic;
}

/** The fact that is lacking, added for this receiver. */
export function ClarifyButton({ referral, attempt, topic }: ClarifyButtonProps) {
  const clarifying = useClarify(referral.id);
  const { isOpen, open, close } = useDialog(clarifying);
  return (
    <>
      <Button
        variant="secondary"
        aria-label={`Vul aan voor ${attempt.recipient.name}: ${topicWords[topic]}`}
        onPress={open}
      >
        Vul aan
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={topicWords[topic]} closeLabel="Sluit">
        <ClarifyForm
          topic={topic}
          standingId={attempt.id}
          recipient={attempt.recipient.name}
          needs={referral.needs}
          isPending={clarifying.isPending}
          refusal={clarifying.error}
          onClose={close}
          onClarify={(body) => clarifying.mutate(body, { onSuccess: close })}
        />
      </Dialog>
    </>
  );
}
