import { isRefused } from '@kring/client';
import { canonicalCard } from '@kring/participants-domain';
import { Button, Notice, TextField } from '@kring/ui';
import { useState } from 'react';
import { useCardSession } from '../api/return.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import { BusyNotice } from './busy-notice.js';
import type { OnOpened } from './came-by.js';
import { CardRefusedNotice } from './card-refused-notice.js';
import { PIN, PinField } from './pin-field.js';

interface CardScreenProps {
  /** The code, where she scanned her card. */
  scanned?: string;
  onOpened: OnOpened;
  onBack?: () => void;
}

/** Her paper card and her PIN, on whatever phone. */
export function CardScreen({ scanned, onOpened, onBack }: CardScreenProps) {
  const { t } = useTexts();
  const session = useCardSession();
  const [typed, setTyped] = useState('');
  const [pin, setPin] = useState('');
  const [isTried, setTried] = useState(false);
  const card = scanned ?? canonicalCard(typed);
  const { error } = session;
  const unknown = isRefused(error, 400) || isRefused(error, 429) ? null : error;

  const open = () => {
    setTried(true);
    if (session.isPending || card === null || !PIN.test(pin)) return;
    session.mutate(
      { card, pin },
      { onSuccess: (answer) => onOpened(answer, 'anew'), onError: () => (setPin(''), setTried(false)) },
    );
  };

  return (
    <Screen title={t('door.cardTitle')}>
      {scanned !== undefined && <Notice tone="good">{t('door.cardRead')}</Notice>}
      <form className="my-form" onSubmit={(event) => (event.preventDefault(), open())}>
        {scanned === undefined && (
          <TextField
            label={t('door.cardCode')}
            description={t('door.cardHint')}
            value={typed}
            onChange={setTyped}
            dir="ltr"
            autoComplete="off"
            maxLength={40}
            error={isTried && card === null ? t('door.cardShort') : undefined}
          />
        )}
        <PinField value={pin} onChange={setPin} isShort={isTried && !PIN.test(pin)} />
        {isRefused(error, 400) && <CardRefusedNotice />}
        <BusyNotice error={error} />
        <FaultNotice error={unknown} />
        <SendButton type="submit" isWide isSending={session.isPending}>
          {t('link.open')}
        </SendButton>
      </form>
      {onBack && (
        <Button variant="quiet" isWide onPress={onBack}>
          {t('frame.back')}
        </Button>
      )}
      <p className="my-small">{t('door.askHelp')}</p>
    </Screen>
  );
}
