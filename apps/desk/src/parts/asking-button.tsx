import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button, ConfirmDialog } from '@kring/ui';
import { RefusalNotice } from './refusal-notice.js';

export interface AskingButtonProps {
  label: string;
  /** Which of many, for who hears it. */
  about?: string;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  change: { isPending: boolean; error: unknown; reset: () => void };
  /** Does it, and calls back when it is done. */
  onConfirm: (done: () => void) => void;
}

/** A button whose work cannot be taken back lightly: it asks first, and stays open when it is refused. */
export function AskingButton(props: AskingButtonProps) {
  const { label, about, title, children, confirmLabel, change, onConfirm } = props;
  const [isAsking, setAsking] = useState(false);
  const done = () => setAsking(false);
  const cancel = () => {
    done();
    change.reset();
  };
  return (
    <>
      <Button
        variant="danger-quiet"
        aria-label={about === undefined ? undefined : `${label}: ${about}`}
        onPress={() => setAsking(true)}
      >
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={title}
        confirmLabel={confirmLabel}
        cancelLabel="Niet nu"
        onConfirm={() => onConfirm(done)}
        onCancel={cancel}
        isDanger
        isPending={change.isPending}
      >
        {children}
        <RefusalNotice error={change.error} />
      </ConfirmDialog>
    </>
  );
}
