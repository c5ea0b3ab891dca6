import type { ActivitySession } from '@kring/contracts';
import { Button } from '@kring/ui';
import { useState } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { SessionDay } from './session-day.js';

// One screen of a phone; further days are one tap away.
const FIRST_DAYS = 4;

interface SessionChoiceProps {
  sessions: readonly ActivitySession[];
  onChoose: (session: ActivitySession) => void;
}

/** The days to come, soonest first. */
export function SessionChoice({ sessions, onChoose }: SessionChoiceProps) {
  const { t } = useTexts();
  const [isAll, setIsAll] = useState(false);
  if (sessions.length === 0) return <p>{t('lists.noDays')}</p>;
  const shown = isAll ? sessions : sessions.slice(0, FIRST_DAYS);
  return (
    <>
      <h3>{t('lists.chooseDay')}</h3>
      <ul className="my-days">
        {shown.map((session) => (
          <SessionDay key={session.id} session={session} onChoose={() => onChoose(session)} />
        ))}
      </ul>
      {shown.length < sessions.length && (
        <Button variant="quiet" isWide onPress={() => setIsAll(true)}>
          {t('lists.moreDays')}
        </Button>
      )}
    </>
  );
}
