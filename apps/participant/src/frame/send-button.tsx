import { Button } from '@kring/ui';
import type { ButtonProps } from '@kring/ui';

interface SendButtonProps extends Omit<ButtonProps, 'isPending' | 'onPress'> {
  isSending: boolean;
  onPress?: () => void;
}

/** Sends once, keeps the focus while it does, and turns a wheel meanwhile. */
export function SendButton({ isSending, onPress, icon, ...button }: SendButtonProps) {
  // React Aria's own pending state leaves an announcement behind that names a button which is gone by then.
  return (
    <Button
      {...button}
      icon={isSending ? <span className="my-wheel" aria-hidden="true" /> : icon}
      onPress={() => !isSending && onPress?.()}
    />
  );
}
