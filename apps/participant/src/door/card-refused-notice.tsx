import { Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

/** Which of the two is wrong is not told: whoever found the card learns nothing. */
export function CardRefusedNotice() {
  const { t } = useTexts();
  return (
    <Notice tone="stop" title={t('door.cardRefused')} isLive>
      {t('door.cardFive')}
    </Notice>
  );
}
