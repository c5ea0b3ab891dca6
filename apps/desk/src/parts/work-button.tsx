import type { ComponentProps } from 'react';
import { Button, LiveMessage } from '@kring/ui';
import './work-button.css';

export interface WorkButtonProps extends Omit<ComponentProps<typeof Button>, 'isPending'> {
  isPending: boolean;
}

/** A button whose work takes a moment: it keeps the focus, does nothing twice, and says that it is busy. */
export function WorkButton({ isPending, onPress, type, ...button }: WorkButtonProps) {
  return (
    <span className="work-button" data-wide={button.isWide || undefined} data-busy={isPending || undefined}>
      <Button {...button} type={isPending ? 'button' : type} onPress={isPending ? undefined : onPress} />
      <LiveMessage>{isPending ? 'Een ogenblik' : ''}</LiveMessage>
    </span>
  );
}
