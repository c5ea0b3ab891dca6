import { useState } from 'react';
import type { AttemptPage } from '@kring/contracts';
import { Button, ButtonRow, NextStep, Stack } from '@kring/ui';
import { useStep } from '../../data/attempts.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { onDayAtTime } from '../../words/dates.js';
import { HandoverDialog } from './handover-dialog.js';
import { StopDialog } from './stop-dialog.js';

type Asking = 'handover' | 'stop' | null;

/** After your yes: what comes next, as a sentence, and the buttons for it. */
export function RunningNext({ attempt }: { attempt: AttemptPage }) {
  const [asking, setAsking] = useState<Asking>(null);
  const step = useStep(attempt.id);
  const { may, version } = attempt;
  const said = nextWords(attempt);
  if (!said || !may.includes('stop')) return <RefusalNotice error={step.error} />;
  const close = () => setAsking(null);
  const isPlanned = attempt.handover !== null;
  return (
    <Stack gap={4}>
      <RefusalNotice error={step.error} />
      <NextStep
        title={said.title}
        action={
          <ButtonRow>
            {may.includes('plan-handover') && (
              <Button variant={isPlanned ? 'secondary' : 'primary'} onPress={() => setAsking('handover')}>
                {isPlanned ? 'Verzet de kennismaking' : 'Plan de kennismaking'}
              </Button>
            )}
            {may.includes('begin') && (
              <WorkButton
                variant={isPlanned ? 'primary' : 'secondary'}
                isPending={step.isPending}
                onPress={() => step.mutate({ step: 'begin', version })}
              >
                Het is begonnen
              </WorkButton>
            )}
            {attempt.state === 'active' && (
              <WorkButton
                isPending={step.isPending}
                onPress={() => step.mutate({ step: 'complete', version })}
              >
                Rond af
              </WorkButton>
            )}
            <Button variant="quiet" onPress={() => setAsking('stop')}>
              Dit stopt
            </Button>
          </ButtonRow>
        }
      >
        {said.text}
      </NextStep>
      <HandoverDialog attempt={attempt} isOpen={asking === 'handover'} onClose={close} />
      <StopDialog attempt={attempt} isOpen={asking === 'stop'} onClose={close} />
    </Stack>
  );
}

function nextWords({ state, handover, participant }: AttemptPage): { title: string; text: string } | null {
  const name = participant?.givenName ?? 'haar';
  if (state === 'accepted') {
    return {
      title: `Plan een eerste kennismaking met ${name}`,
      text: 'Twee mensen met naam, één moment, één plek.',
    };
  }
  if (state === 'handover-planned' && handover) {
    return {
      title: `De kennismaking is ${onDayAtTime(handover.meetsAt)}`,
      text: 'Zij zegt in haar app dat u elkaar zag. Dan begint het.',
    };
  }
  if (state !== 'active') return null;
  return { title: `Het loopt met ${name}`, text: 'Is het klaar? Rond het af, en zeg wat het opleverde.' };
}
