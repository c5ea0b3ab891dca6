import { useQuery } from '@tanstack/react-query';
import { answering } from '@kring/contracts';
import type { Answering, Roster } from '@kring/contracts';
import { Card } from '@kring/ui';
import { answeringQuery, useChangeAnswering } from '../../data/answering.js';
import { BoundSelect } from '../../form/bound-choice.js';
import { BoundNumber } from '../../form/bound-number.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Asked } from '../../parts/asked.js';

export interface AnsweringCardProps {
  roster: Roster;
  onDone: (words: string) => void;
}

/** Within how many working days questions are answered here, and who hears of it when nobody did. */
export function AnsweringCard(props: AnsweringCardProps) {
  return (
    <Card title="Antwoorden op vragen">
      <Asked query={useQuery(answeringQuery)} shape="card" isPart>
        {(now) => <AnsweringForm now={now} {...props} />}
      </Asked>
    </Card>
  );
}

function AnsweringForm({ now, roster, onDone }: AnsweringCardProps & { now: Answering }) {
  const change = useChangeAnswering();
  const { control, form } = useContractForm(answering, now, {
    refusal: change.error,
    isPending: change.isPending,
    submit: (body) => change.mutate(body, { onSuccess: () => onDone('De antwoordtermijn is bewaard.') }),
  });
  const people = roster.items.filter(({ state }) => state === 'active');
  return (
    <WholeForm submitLabel="Bewaar" {...form}>
      <BoundNumber
        control={control}
        name="daysToAnswer"
        label="Binnen hoeveel werkdagen antwoordt u?"
        description="Dit geldt voor vragen die hierna binnenkomen."
        unit="werkdagen"
      />
      <BoundSelect
        control={control}
        name="escalationContactId"
        label="Wie hoort het als niemand op tijd antwoordde?"
        options={[
          { value: '', label: 'De beheerders' },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        keep={(value) => value || null}
      />
    </WholeForm>
  );
}
