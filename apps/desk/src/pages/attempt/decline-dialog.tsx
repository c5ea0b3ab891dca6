import { useState } from 'react';
import { Button, Dialog } from '@kring/ui';
import { DeclineForm, type Decline } from '../../parts/decline-form.js';
import { WhoInstead } from './who-instead.js';

type Declining = Decline & { proposes?: string };

export interface DeclineDialogProps {
  isOpen: boolean;
  isPending: boolean;
  onClose: () => void;
  onDecline: (decline: Declining) => void;
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
