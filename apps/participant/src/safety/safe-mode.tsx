import { Notice } from '@kring/ui';
import { useWriteSafety } from '../api/safety.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';

/** While it is on, those around her do not learn of one another by Kring. */
export function SafeMode({ isOn }: { isOn: boolean }) {
  const { t } = useTexts();
  const writing = useWriteSafety();
  return (
    <section className="my-block">
      <h2>{t('safety.mode')}</h2>
      <div className="my-lines">
        <p>{t('safety.modeHint')}</p>
        <p>{t('safety.modeHome')}</p>
      </div>
      <Notice tone={isOn ? 'good' : 'note'} isLive>
        <strong>{t(isOn ? 'safety.isOn' : 'safety.isOff')}</strong>
      </Notice>
      <FaultNotice error={writing.error} />
      <SendButton
        variant="secondary"
        isWide
        isSending={writing.isPending}
        onPress={() => writing.mutate({ on: !isOn })}
      >
        {t(isOn ? 'safety.turnOff' : 'safety.turnOn')}
      </SendButton>
    </section>
  );
}
