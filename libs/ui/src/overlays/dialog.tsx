import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../actions/button.js';
import { classNames } from '../class-names.js';
import { CrossIcon } from '../icons/cross-icon.js';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  footer?: ReactNode;
  isWide?: boolean;
}

/** Stands over the page; on a phone it rises from the bottom. */
export function Dialog({ isOpen, onClose, title, closeLabel, children, footer, isWide }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="kring-overlay"
    >
      <Modal className={classNames('kring-modal', isWide && 'kring-modal--wide')}>
        <AriaDialog className="kring-dialog">
          <div className="kring-dialog__head">
            <Heading slot="title" level={2} className="kring-dialog__title">
              {title}
            </Heading>
            <Button
              variant="quiet"
              aria-label={closeLabel}
              onPress={onClose}
              icon={<CrossIcon size={20} />}
            />
          </div>
          <div className="kring-dialog__body">{children}</div>
          {footer && <div className="kring-dialog__foot">{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
