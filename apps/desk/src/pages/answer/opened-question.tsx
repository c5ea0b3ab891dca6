import type { AnswerPage, DecidedByLink } from '@kring/contracts';
import { Card, Columns, NextStep, Stack } from '@kring/ui';
import { useDecideByLink } from '../../data/answer.js';
import { AskedNeeds } from '../../parts/asked-needs.js';
import { DeclineForm } from '../../parts/decline-form.js';
import { Page } from '../../parts/page.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { WorkButton } from '../../parts/work-button.js';
import { onWholeDay } from '../../words/dates.js';

export interface OpenedQuestionProps {
  token: string;
  page: AnswerPage;
  onDecided: (decided: DecidedByLink) => void;
}

/** What she looks for, a yes in one press, and beside it a no with its reason. */
export function OpenedQuestion({ token, page, onDecided }: OpenedQuestionProps) {
  const decide = useDecideByLink(token, page);
  const onSuccess = onDecided;
  return (
    <Page title={`${page.sender} vraagt`} subtitle={`Vraag ${page.reference}`}>
      <Stack gap={5}>
        <RefusalNotice error={decide.error} />
        <Columns
          aside={
            <Card title="Of lukt het niet?">
              <DeclineForm
                isPending={decide.isPending}
                onDecline={(no) => decide.mutate(no, { onSuccess })}
              />
            </Card>
          }
        >
          <Stack gap={5}>
            <AskedNeeds needs={page.needs} />
            <NextStep
              title="Kunt u haar helpen?"
              action={
                <WorkButton
                  isPending={decide.isPending}
                  onPress={() => decide.mutate({ decision: 'accept' }, { onSuccess })}
                >
                  Ja, zij is welkom
                </WorkButton>
              }
            >
              {`Antwoord vóór ${onWholeDay(page.answerBy)}. Na uw ja maakt u een account, en ziet u daar wat zij met u wil delen.`}
            </NextStep>
          </Stack>
        </Columns>
      </Stack>
    </Page>
  );
}
