import { Button, Dialog } from '@kring/ui';
import { DeclineForm } from '../../parts/decline-form.js';
import type { Decline } from '../../parts/decline-form.js';

export interface DeclineDialogProps {
  isOpen: boolean;
  isPending: boolean;
  onClose: () => void;
  onDecline: (decline: Decline) => void;
}

export function DeclineDialog({ isOpen, onClose, ...form }: DeclineDialogProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Waarom lukt het niet?" closeLabel="Sluit">
      <DeclineForm
        {...form}
        otherwise={
          <Button variant="quiet" onPress={onClose}>
            Terug
          </Button>
        }
      />
    </Dialog>
  );
}
