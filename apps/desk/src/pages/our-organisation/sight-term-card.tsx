import { useQuery } from '@tanstack/react-query';
import { sightTerm } from '@kring/contracts';
import type { SightTerm } from '@kring/contracts';
import { Card } from '@kring/ui';
import { sightTermQuery, useSetSightTerm } from '../../data/sight.js';
import { BoundNumber } from '../../form/bound-number.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Asked } from '../../parts/asked.js';

interface SightTermCardProps {
  onDone: (words: string) => void;
}

/** After how many months without a talk with herself a municipality looks for somebody. */
export function SightTermCard(props: SightTermCardProps) {
  return (
    <Card title="Uit beeld">
      <Asked query={useQuery(sightTermQuery)} shape="card" isPart>
        {(now) => <SightTermForm now={now} {...props} />}
      </Asked>
    </Card>
  );
}

function SightTermForm({ now, onDone }: SightTermCardProps & { now: SightTerm }) {
  const change = useSetSightTerm();
  const { control, form } = useContractForm(sightTerm, now, {
    refusal: change.error,
    isPending: change.isPending,
    submit: (body) => change.mutate(body, { onSuccess: () => onDone('De termijn is bewaard.') }),
  });
  return (
    <WholeForm submitLabel="Bewaar" {...form}>
      <BoundNumber
        control={control}
        name="months"
        label="Na hoeveel maanden zonder gesprek zoekt u iemand op?"
        description="Een gesprek met haar partner telt niet als een gesprek met haar."
        unit="maanden"
      />
    </WholeForm>
  );
}
