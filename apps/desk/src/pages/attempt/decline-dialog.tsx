import { useState } from 'react';
import type { DecideAttempt } from '@kring/contracts';
import { Button, Dialog } from '@kring/ui';
import { DeclineForm } from '../../parts/decline-form.js';
import { WhoInstead } from './who-instead.js';

type Decline = Omit<Extract<DecideAttempt, { decision: 'decline' }>, 'version'>;

export interface DeclineDialogProps {
  isOpen: boolean;
  isPending: boolean;
  onClose: () => void;
  onDecline: (decline: Decline) => void;
}

/** Why not, and perhaps who can. */
export function DeclineDialog({ isOpen, onClose, onDecline, isPending }: DeclineDialogProps) {
  const [proposes, propose] = useState('');
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Waarom lukt het niet?" closeLabel="Sluit">
      <DeclineForm
        isPending={isPending}
        onDecline={(no) => onDecline(proposes === '' ? no : { ...no, proposes })}
        more={<WhoInstead value={proposes} onChange={propose} />}
        otherwise={
          <Button variant="quiet" onPress={onClose}>
            Terug
          </Button>
        }
      />
    </Dialog>
  );
}
