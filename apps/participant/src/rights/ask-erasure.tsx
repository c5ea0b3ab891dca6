import { useAskErasure } from '../api/rights.js';
import { Confirm } from '../frame/confirm.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { useTexts } from '../language/in-her-language.js';

/** The second of two taps: what stops at once, and what is decided on. */
export function AskErasure({ onBack }: { onBack: () => void }) {
  const { t } = useTexts();
  const asking = useAskErasure();
  return (
    <Confirm
      title={t('rights.erasureSure')}
      yes={t('rights.erasureYes')}
      no={t('circle.stopNo')}
      isPending={asking.isPending}
      onYes={() => asking.mutate(undefined, { onSuccess: onBack })}
      onNo={onBack}
    >
      <p>{t('rights.erasureStops')}</p>
      <p>{t('rights.erasureNoBack')}</p>
      <p>{t('rights.erasureGone')}</p>
      <FaultNotice error={asking.error} />
    </Confirm>
  );
}
