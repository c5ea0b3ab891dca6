import { useMakeObjection } from '../api/rights.js';
import { useTexts } from '../language/in-her-language.js';
import { HerWords } from './her-words.js';

/** Why she does not want what her municipality does, in her words. */
export function MakeObjection({ onMade }: { onMade: () => void }) {
  const { t } = useTexts();
  const making = useMakeObjection();
  return (
    <>
      <div className="my-lines">
        <p>{t('rights.objectionTask')}</p>
        <p>{t('rights.objectionWhy')}</p>
        <p>{t('rights.objectionAnswer')}</p>
      </div>
      <HerWords
        sending={making}
        sendWord={t('rights.send')}
        onSend={(says) => making.mutate({ says }, { onSuccess: onMade })}
      />
    </>
  );
}
