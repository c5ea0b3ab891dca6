import type { AskedAttempt } from '@kring/contracts';
import { Button, Dialog } from '@kring/ui';
import { useVoid } from '../../data/referrals.js';
import { useDialog } from '../../parts/use-dialog.js';
import { MistakeForm } from './mistake-form.js';

/** It should never have been asked. */
export function MistakeButton({ referralId, attempt }: { referralId: string; attempt: AskedAttempt }) {
  const making = useVoid(referralId);
  const { isOpen, open, close } = useDialog(making);
  return (
    <>
      <Button variant="quiet" aria-label={`Was een vergissing: ${attempt.recipient.name}`} onPress={open}>
        Was een vergissing
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title="Wat ging er mis?" closeLabel="Sluit">
        <MistakeForm
          standingId={attempt.id}
          isPending={making.isPending}
          refusal={making.error}
          onClose={close}
          onVoid={(body) => making.mutate(body, { onSuccess: close })}
        />
      </Dialog>
    </>
  );
}
