import { Confirm } from '../frame/confirm.js';
import { useTexts } from '../language/in-her-language.js';

interface LostPhoneProps {
  isPending: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** The second of two taps: everything ends but the phone in her hand. */
export function LostPhone(asked: LostPhoneProps) {
  const { t } = useTexts();
  return (
    <Confirm title={t('ways.lostTitle')} yes={t('ways.lostYes')} no={t('circle.stopNo')} {...asked}>
      <p>{t('ways.lostText')}</p>
      <p>{t('ways.lostLocks')}</p>
      <p>{t('ways.lostCard')}</p>
    </Confirm>
  );
}
