import type { AskedAttempt } from '@kring/contracts';
import { useWithdraw } from '../../data/referrals.js';
import { AskingButton } from '../../parts/asking-button.js';

/** The question is taken back: two presses, and it is over for her and for them. */
export function TakeBackButton({ referralId, attempt }: { referralId: string; attempt: AskedAttempt }) {
  const withdraw = useWithdraw(referralId);
  const { name } = attempt.recipient;
  return (
    <AskingButton
      label="Trek terug"
      about={name}
      title={`De vraag aan ${name} terugtrekken?`}
      confirmLabel="Trek terug"
      change={withdraw}
      onConfirm={(done) => withdraw.mutate({ standingId: attempt.id }, { onSuccess: done })}
    >
      Zij hoeft niet meer te antwoorden, en de organisatie ook niet. U kunt later opnieuw vragen.
    </AskingButton>
  );
}
