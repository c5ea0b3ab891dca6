import { useState } from 'react';
import type { ReferralPage } from '@kring/contracts';
import { Button, Dialog } from '@kring/ui';
import { AskAnotherChoices } from './ask-another-choices.js';
import { leadingAttempt } from './leading-attempt.js';

/** Beside what goes on it is a second way; where nothing goes on it is the next step. */
export function AskAnotherButton({ referral }: { referral: ReferralPage }) {
  const [isAsking, setAsking] = useState(false);
  const goesOn = ['awaiting', 'sent', 'accepted'].includes(leadingAttempt(referral).standing);
  return (
    <>
      <Button variant={goesOn ? 'secondary' : 'primary'} onPress={() => setAsking(true)}>
        {goesOn ? 'Vraag ook een andere organisatie' : 'Vraag een andere organisatie'}
      </Button>
      <Dialog
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title="Wie vraagt u nog meer?"
        closeLabel="Sluit"
        isWide
      >
        <AskAnotherChoices referral={referral} onDone={() => setAsking(false)} />
      </Dialog>
    </>
  );
}
