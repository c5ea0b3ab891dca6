import { Button } from '@kring/ui';
import { useLockSession } from '../api/return.js';
import { hasPhoneLock } from '../api/passkeys.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import type { OnOpened } from './came-by.js';

export interface DoorProps {
  onOpened: OnOpened;
  onCard: () => void;
}

/** Her other ways in: her phone's own lock, her paper card, and somebody to ask. */
export function OtherWays({ onOpened, onCard }: DoorProps) {
  const { t } = useTexts();
  const lock = useLockSession();
  const open = () => lock.mutate(undefined, { onSuccess: (session) => onOpened(session, 'return') });
  return (
    <div className="my-block">
      <FaultNotice error={lock.error} />
      {hasPhoneLock() && (
        <SendButton variant="secondary" isWide isSending={lock.isPending} onPress={open}>
          {t('door.ownLock')}
        </SendButton>
      )}
      <Button variant="secondary" isWide onPress={onCard}>
        {t('door.haveCard')}
      </Button>
      <p className="my-small">{t('door.askHelp')}</p>
    </div>
  );
}
