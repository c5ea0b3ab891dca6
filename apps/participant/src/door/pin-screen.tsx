import { isRefused } from '@kring/client';
import { useState } from 'react';
import { usePinSession } from '../api/return.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import { BusyNotice } from './busy-notice.js';
import { OtherWays } from './other-ways.js';
import type { DoorProps } from './other-ways.js';
import { PIN, PinField } from './pin-field.js';
import { usePinFault } from './use-pin-fault.js';

interface PinScreenProps extends DoorProps {
  onLocked: () => void;
}

/** On her own phone: her PIN, and nothing that tells whose phone it is. */
export function PinScreen({ onLocked, ...door }: PinScreenProps) {
  const { t } = useTexts();
  const session = usePinSession();
  const [pin, setPin] = useState('');
  const [isShort, setShort] = useState(false);
  const fault = usePinFault(session.error);

  const open = () => {
    setShort(!PIN.test(pin));
    if (session.isPending || !PIN.test(pin)) return;
    session.mutate(
      { pin },
      {
        onSuccess: (answer) => door.onOpened(answer, 'return'),
        onError: (error) => {
          setPin('');
          // Locked meanwhile, or ended from another phone: the door looks again.
          if (isRefused(error, 429) || isRefused(error, 404)) onLocked();
        },
      },
    );
  };

  return (
    <Screen title={t('door.title')}>
      <form className="my-form" onSubmit={(event) => (event.preventDefault(), open())}>
        <PinField value={pin} onChange={setPin} isShort={isShort} error={fault.wrong} />
        <BusyNotice error={session.error} />
        <FaultNotice error={fault.failed} />
        <SendButton type="submit" isWide isSending={session.isPending}>
          {t('link.open')}
        </SendButton>
      </form>
      <OtherWays {...door} />
    </Screen>
  );
}
