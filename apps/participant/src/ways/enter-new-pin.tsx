import { isRefused } from '@kring/client';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultyFields } from '../api/return.js';
import { lock } from '../api/session.js';
import type { useChoosePin } from '../api/ways.js';
import { PIN, PinField } from '../door/pin-field.js';
import { usePinFault } from '../door/use-pin-fault.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';

interface EnterNewPinProps {
  choosing: ReturnType<typeof useChoosePin>;
  ownPhone: boolean;
  /** She came in by her PIN, so a new one asks for it once more. */
  needsCurrent: boolean;
}

/** The digits, twice; the second time shows a slip of the finger before it locks her out. */
export function EnterNewPin({ choosing, ownPhone, needsCurrent }: EnterNewPinProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const fields = faultyFields(choosing.error);
  const fault = usePinFault(choosing.error);
  const isShort = (digits: string) => isTried && !PIN.test(digits);

  const save = () => {
    setTried(true);
    const isReady = PIN.test(pin) && pin === again && (!needsCurrent || PIN.test(current));
    if (!isReady || choosing.isPending) return;
    const onError = (error: unknown) => isRefused(error, 429) && lock(queries);
    choosing.mutate({ pin, ownPhone, ...(needsCurrent ? { current } : {}) }, { onError });
  };

  return (
    <Screen title={t('ways.choose')}>
      <p>{t('ways.chooseHint')}</p>
      <form className="my-form" onSubmit={(event) => (event.preventDefault(), save())}>
        {needsCurrent && (
          <PinField
            label={t('ways.current')}
            value={current}
            onChange={setCurrent}
            isShort={isShort(current)}
            error={fields.includes('current') ? fault.wrong : undefined}
          />
        )}
        <PinField
          label={t('ways.newPin')}
          value={pin}
          onChange={setPin}
          isShort={isShort(pin)}
          error={fields.includes('pin') ? t('ways.easy') : undefined}
        />
        <PinField
          label={t('ways.again')}
          value={again}
          onChange={setAgain}
          isShort={false}
          error={isTried && again !== pin ? t('ways.notSame') : undefined}
        />
        <FaultNotice error={fault.failed} />
        <SendButton type="submit" isWide isSending={choosing.isPending}>
          {t('ways.save')}
        </SendButton>
      </form>
    </Screen>
  );
}
