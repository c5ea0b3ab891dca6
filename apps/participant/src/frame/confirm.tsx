import { Button, ButtonRow } from '@kring/ui';
import type { ReactNode } from 'react';
import { Screen } from './screen.js';
import { SendButton } from './send-button.js';

interface ConfirmProps {
  title: ReactNode;
  yes: string;
  no: string;
  isPending: boolean;
  onYes: () => void;
  onNo: () => void;
  children: ReactNode;
}

/** The second of two taps: one question, yes and no alike. */
export function Confirm({ title, yes, no, isPending, onYes, onNo, children }: ConfirmProps) {
  return (
    <Screen title={title}>
      <div className="my-lines">{children}</div>
      <ButtonRow isEven>
        <Button variant="secondary" onPress={onNo}>
          {no}
        </Button>
        <SendButton variant="secondary" isSending={isPending} onPress={onYes}>
          {yes}
        </SendButton>
      </ButtonRow>
    </Screen>
  );
}
