import { Button, ButtonRow, CheckIcon, CrossIcon, Notice } from '@kring/ui';
import type { Category, Question } from '@kring/contracts';
import { useState } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { FaultNotice } from '../frame/fault-notice.js';
import { Screen } from '../frame/screen.js';
import { noticeAloud } from '../voice/notice-aloud.js';
import { ReadAloud } from '../voice/read-aloud.js';
import type { Move } from './asking.js';
import { DutchText } from './dutch-text.js';
import { NoticeText } from './notice-text.js';
import { Unreviewed } from './unreviewed.js';

/** Why she reads the question once more. */
export type WhyAgain = 'misunderstood' | 'changed' | 'failed';

interface ReadQuestionProps {
  question: Question;
  add: readonly Category[];
  isPending: boolean;
  again: WhyAgain | null;
  onMove: (move: Move) => void;
}

/** The question itself, in the words that are kept as proof. Nothing is chosen in advance; yes and no are alike. */
export function ReadQuestion({ question, add, isPending, again, onMove }: ReadQuestionProps) {
  const { t } = useTexts();
  const { notice, dutch, optional } = question;
  const [isDutchShown, setIsDutchShown] = useState(false);
  return (
    <Screen title={notice.title} lang={notice.language}>
      {again === 'failed' && <FaultNotice error={again} />}
      {again !== null && again !== 'failed' && (
        <Notice tone="note" isLive>
          {t(again === 'changed' ? 'question.changed' : 'question.readAgain')}
        </Notice>
      )}
      <ReadAloud text={noticeAloud(notice)} language={notice.language} />
      {!notice.reviewed && (
        <Unreviewed hasDutch={dutch !== null} isDutchShown={isDutchShown} onToggle={setIsDutchShown} />
      )}
      <NoticeText notice={notice} add={add} />
      {isDutchShown && dutch && <DutchText dutch={dutch} />}
      <div className="my-answers">
        {optional.length > 0 && (
          <Button variant="quiet" isWide isDisabled={isPending} onPress={() => onMove('change')}>
            {t('question.change')}
          </Button>
        )}
        <ButtonRow isEven>
          <Button
            variant="secondary"
            icon={<CrossIcon />}
            isDisabled={isPending}
            onPress={() => onMove('no')}
          >
            {t('question.no')}
          </Button>
          <Button
            variant="secondary"
            icon={<CheckIcon />}
            isDisabled={isPending}
            onPress={() => onMove('yes')}
          >
            {t('question.yes')}
          </Button>
        </ButtonRow>
        <Button variant="quiet" isWide isDisabled={isPending} onPress={() => onMove('talk-first')}>
          {t('question.talkFirst')}
        </Button>
      </div>
    </Screen>
  );
}
