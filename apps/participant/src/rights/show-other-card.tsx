import { usePreviewJoining } from '../api/rights.js';
import { CardForm } from '../door/card-form.js';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { JoinPreview } from './join-preview.js';

/** The card of her other record, as at the door; then what would stand together. */
export function ShowOtherCard() {
  const { t } = useTexts();
  const preview = usePreviewJoining();
  if (preview.data) {
    return <JoinPreview preview={preview.data} card={preview.variables} onBack={preview.reset} />;
  }
  return (
    <Screen title={t('rights.joinTitle')} back="/rights">
      <div className="my-lines">
        <p>{t('rights.joinWhy')}</p>
        <p>{t('rights.joinHow')}</p>
        <p>{t('rights.joinFirst')}</p>
      </div>
      <CardForm showing={preview} />
    </Screen>
  );
}
