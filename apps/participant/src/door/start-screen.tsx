import { isRefused } from '@kring/client';
import { Button, DateInput } from '@kring/ui';
import { useState } from 'react';
import { useSelfStart } from '../api/return.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import { BusyNotice } from './busy-notice.js';
import type { OnOpened } from './came-by.js';

interface StartScreenProps {
  onOpened: OnOpened;
  onBack: () => void;
}

/** She starts by herself: nobody has to have added her. Her birth date is looked at and not kept. */
export function StartScreen({ onOpened, onBack }: StartScreenProps) {
  const { t, language } = useTexts();
  const starting = useSelfStart();
  const [birthDate, setBirthDate] = useState('');
  const [isTried, setTried] = useState(false);
  const { error, isPending } = starting;
  const isYoung = isRefused(error, 400);

  const start = () => {
    setTried(true);
    if (birthDate === '' || isPending) return;
    starting.mutate({ birthDate, language }, { onSuccess: (session) => onOpened(session, 'anew') });
  };

  return (
    <Screen title={t('door.start')}>
      <form className="my-form" noValidate onSubmit={(event) => (event.preventDefault(), start())}>
        <DateInput
          label={t('door.birth')}
          description={t('door.birthHint')}
          value={birthDate}
          onChange={setBirthDate}
          error={isYoung ? t('door.young') : isTried && birthDate === '' ? t('door.birth') : undefined}
        />
        <BusyNotice error={error} />
        <FaultNotice error={isYoung || isRefused(error, 429) ? null : error} />
        <SendButton type="submit" isWide isSending={isPending}>
          {t('link.open')}
        </SendButton>
      </form>
      <Button variant="quiet" isWide onPress={onBack}>
        {t('frame.back')}
      </Button>
    </Screen>
  );
}
