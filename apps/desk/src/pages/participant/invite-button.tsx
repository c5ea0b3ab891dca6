import { useState } from 'react';
import type { ParticipantPage } from '@kring/contracts';
import { Button, Dialog } from '@kring/ui';
import { nameOf } from '../../words/participant-words.js';
import { Invite } from './invite.js';

/** Gives her the way into her own app. */
export function InviteButton({ participant }: { participant: ParticipantPage }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        Nodig haar uit
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={`Nodig ${nameOf(participant)} uit`}
        closeLabel="Sluit"
      >
        <Invite participant={participant} />
      </Dialog>
    </>
  );
}
