import { isRefused } from '@kring/client';
import type { OpenCardSession } from '@kring/contracts';
import { canonicalCard } from '@kring/participants-domain';
import { TextField } from '@kring/ui';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { FaultNotice } from '../frame/fault-notice.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import { BusyNotice } from './busy-notice.js';
import { CardRefusedNotice } from './card-refused-notice.js';
import { PIN, PinField } from './pin-field.js';

interface CardFormProps<Answer> {
  showing: UseMutationResult<Answer, Error, OpenCardSession>;
  /** The code, where she scanned her card. */
  scanned?: string;
  onShown?: (answer: Answer) => void;
}

/** The code of a paper card, unless it was scanned, and the PIN that goes with it. */
export function CardForm<Answer>({ showing, scanned, onShown }: CardFormProps<Answer>) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const [pin, setPin] = useState('');
  const [isTried, setTried] = useState(false);
  const card = scanned ?? canonicalCard(typed);
  const { error } = showing;
  const unknown = isRefused(error, 400) || isRefused(error, 429) ? null : error;

  const show = () => {
    setTried(true);
    if (showing.isPending || card === null || !PIN.test(pin)) return;
    showing.mutate({ card, pin }, { onSuccess: onShown, onError: () => (setPin(''), setTried(false)) });
  };

  return (
    <form className="my-form" onSubmit={(event) => (event.preventDefault(), show())}>
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
      <SendButton type="submit" isWide isSending={showing.isPending}>
        {t('link.open')}
      </SendButton>
    </form>
  );
}
