import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../actions/button.js';

export interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  isDanger?: boolean;
  isPending?: boolean;
}

/** A question that must be answered: a press beside it does nothing, Escape means no. */
export function ConfirmDialog({
  isOpen,
  title,
  children,
  onConfirm,
  onCancel,
  ...words
}: ConfirmDialogProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onCancel()} className="kring-overlay">
      <Modal className="kring-modal">
        <AriaDialog role="alertdialog" className="kring-dialog">
          <Heading slot="title" level={2} className="kring-dialog__title">
            {title}
          </Heading>
          <div className="kring-dialog__body">{children}</div>
          <div className="kring-dialog__foot">
            {/* React Aria's own pending leaves an announcement behind that points at a button which is gone by then. */}
            <Button
              variant={words.isDanger ? 'danger-quiet' : 'primary'}
              onPress={words.isPending ? undefined : onConfirm}
            >
              {words.confirmLabel}
            </Button>
            <Button variant="secondary" onPress={onCancel}>
              {words.cancelLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
