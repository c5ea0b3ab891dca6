import { Notice } from '@kring/ui';
import { useTakeAlong } from '../api/rights.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { SendButton } from '../frame/send-button.js';
import { useTexts } from '../language/in-her-language.js';
import { SurelyHers } from './surely-hers.js';

/** All that is kept of her, as a file of her own. */
export function TakeAlongScreen() {
  const { t } = useTexts();
  const taking = useTakeAlong();
  return (
    <Screen title={t('rights.take')} back="/rights">
      <div className="my-lines">
        <p>{t('rights.takeText')}</p>
        <p>{t('rights.takeWho')}</p>
        <p>{t('rights.takeOwn')}</p>
      </div>
      <SurelyHers>
        {taking.isSuccess && (
          <Notice tone="good" isLive>
            {t('rights.taken')}
          </Notice>
        )}
        <FaultNotice error={taking.error} />
        <SendButton isWide isSending={taking.isPending} onPress={() => taking.mutate()}>
          {t('rights.takeGet')}
        </SendButton>
      </SurelyHers>
    </Screen>
  );
}
