import { useTexts } from '../language/in-her-language.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { SendButton } from '../frame/send-button.js';

interface AskCodeProps {
  isPending: boolean;
  error: unknown;
  onAsk: () => void;
}

/** Opening the link alone sends nothing: she asks for the code herself, with her phone at hand. */
export function AskCode({ isPending, error, onAsk }: AskCodeProps) {
  const { t } = useTexts();
  return (
    <Screen title={t('link.title')}>
      <div className="my-lines">
        <p>{t('link.intro')}</p>
        <p>{t('link.introCode')}</p>
      </div>
      <FaultNotice error={error} />
      <SendButton isWide isSending={isPending} onPress={onAsk}>
        {t('link.send')}
      </SendButton>
    </Screen>
  );
}
