import type { PasskeyListed } from '@kring/contracts';
import { hasPhoneLock } from '../api/passkeys.js';
import { useMakePasskey } from '../api/ways.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';
import { deviceWords } from './device-words.js';
import { EndingRows } from '../frame/ending-rows.js';

interface PhoneLocksProps {
  passkeys: readonly PasskeyListed[];
  onEnd: (id: string) => void;
}

/** Her finger or face instead of a PIN, on phones that can. */
export function PhoneLocks({ passkeys, onEnd }: PhoneLocksProps) {
  const { t, language } = useTexts();
  const making = useMakePasskey();
  const rows = passkeys.map(({ id, device, madeAt }) => ({
    id,
    title: deviceWords(device),
    lines: [t('ways.made', { day: dayWords(madeAt, language) })],
  }));
  return (
    <>
      {rows.length > 0 && (
        <EndingRows title={t('ways.locks')} rows={rows} endWord={t('ways.remove')} onEnd={onEnd} />
      )}
      <FaultNotice error={making.error} />
      {hasPhoneLock() && (
        <SendButton variant="secondary" isWide isSending={making.isPending} onPress={() => making.mutate()}>
          {t('ways.addLock')}
        </SendButton>
      )}
    </>
  );
}
