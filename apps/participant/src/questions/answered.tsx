import { Button, ButtonLink } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import type { Answer } from '../api/changes.js';
import { Screen } from '../frame/screen.js';
import { Receipt } from './receipt.js';
import { ReceiptLink } from './receipt-link.js';
import { TalkFirst } from './talk-first.js';

const titles = { yes: 'question.saidYes', no: 'question.saidNo', 'talk-first': 'question.saidTalk' } as const;

/** Thanks, whatever she answered. */
export function Answered({ question, outcome, add, onNext }: Answer & { onNext?: () => void }) {
  const { t } = useTexts();
  return (
    <Screen title={t(titles[outcome.answer])}>
      {outcome.answer === 'yes' && <Receipt question={question} add={add} />}
      {outcome.answer === 'no' && (
        <div className="my-lines">
          <p>{t('question.saidNoHint')}</p>
        </div>
      )}
      {outcome.answer === 'talk-first' && <TalkFirst isExplained={outcome.isExplained} />}
      <ReceiptLink id={question.id} />
      {onNext && (
        <Button isWide onPress={onNext}>
          {t('question.next')}
        </Button>
      )}
      <ButtonLink href="/" variant={onNext ? 'secondary' : 'primary'} isWide>
        {t('frame.toCircle')}
      </ButtonLink>
    </Screen>
  );
}
