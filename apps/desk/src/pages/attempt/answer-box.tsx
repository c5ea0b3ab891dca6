import { useState } from 'react';
import type { AttemptPage } from '@kring/contracts';
import { Button, ButtonRow, NextStep, Notice, Stack } from '@kring/ui';
import { useDecide } from '../../data/attempts.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { daysLeft, onWholeDay } from '../../words/dates.js';
import { AskBackButton } from './ask-back-button.js';
import { DeclineDialog } from './decline-dialog.js';
import { WorkButton } from '../../parts/work-button.js';

/** The question itself: can you help her? Yes in one press, no with a reason. */
export function AnswerBox({ attempt }: { attempt: AttemptPage }) {
  const [isDeclining, setDeclining] = useState(false);
  const decide = useDecide(attempt.id);
  const { may, version } = attempt;
  if (attempt.state === 'declined') {
    return <Notice title="U zei nee">Dank dat u antwoordde. Zo kan een ander haar snel helpen.</Notice>;
  }
  if (attempt.state === 'withdrawn') {
    return <Notice title="De vraag is teruggetrokken">U hoeft niets meer te doen.</Notice>;
  }
  if (attempt.state === 'expired' || attempt.state === 'over') {
    return <Notice title="Deze vraag is voorbij">U hoeft niets meer te doen.</Notice>;
  }
  if (!may.includes('accept') && !may.includes('decline')) return <RefusalNotice error={decide.error} />;
  return (
    <Stack gap={4}>
      <RefusalNotice error={decide.error} />
      <NextStep
        title="Kunt u haar helpen?"
        action={
          <ButtonRow>
            <WorkButton
              isDisabled={!may.includes('accept')}
              isPending={decide.isPending}
              onPress={() => decide.mutate({ decision: 'accept', version })}
            >
              Ja, zij is welkom
            </WorkButton>
            <Button
              variant="secondary"
              isDisabled={!may.includes('decline')}
              onPress={() => setDeclining(true)}
            >
              Nee, dit lukt niet
            </Button>
            {may.includes('waitlist') && (
              <WorkButton
                variant="secondary"
                isPending={decide.isPending}
                onPress={() => decide.mutate({ decision: 'waitlist', version })}
              >
                Op de wachtlijst
              </WorkButton>
            )}
            {may.includes('review') && (
              <WorkButton
                variant="quiet"
                isPending={decide.isPending}
                onPress={() => decide.mutate({ decision: 'review', version })}
              >
                Wij kijken ernaar
              </WorkButton>
            )}
            <AskBackButton attempt={attempt} />
          </ButtonRow>
        }
      >
        {`Antwoord vóór ${onWholeDay(attempt.answerBy)}, ${daysLeft(attempt.answerBy)}. Na uw ja ziet u haar naam, en wat zij met u wil delen.`}
      </NextStep>
      <DeclineDialog
        isOpen={isDeclining}
        isPending={decide.isPending}
        onClose={() => setDeclining(false)}
        onDecline={(no) => decide.mutate({ ...no, version }, { onSettled: () => setDeclining(false) })}
      />
    </Stack>
  );
}
