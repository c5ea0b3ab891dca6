import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/in-her-language.js';
import { myCircle } from '../api/my.js';

/** Who will call, and that nothing is shared until then. */
export function TalkFirst({ isExplained }: { isExplained: boolean }) {
  const { t } = useTexts();
  const contact = useQuery(myCircle).data?.contact;
  return (
    <div className="my-lines">
      {isExplained && <p>{t('question.secondWrong')}</p>}
      <p>{contact ? t('question.caller', contact) : t('question.callerUnknown')}</p>
      <p>{t('question.nothingShared')}</p>
    </div>
  );
}
