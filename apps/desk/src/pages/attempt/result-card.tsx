import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ladderLabels, writeResult } from '@kring/contracts';
import type { AttemptPage, Result } from '@kring/contracts';
import { Button, Card, Dialog, FactList, Stack } from '@kring/ui';
import { resultsQuery, useWriteResult } from '../../data/attempts.js';
import { BoundSelect } from '../../form/bound-choice.js';
import { useContractForm } from '../../form/use-contract-form.js';
import { WholeForm } from '../../parts/whole-form.js';
import { Quiet } from '../../parts/quiet.js';

const rungs = Object.entries(ladderLabels).map(([value, label]) => ({ value, label: `${value} · ${label}` }));
const rung = (value: number | null) => (value === null ? 'nog niet gezegd' : ladderLabels[value]);

/** What came of it: the ladder before and after. */
export function ResultCard({ attempt }: { attempt: AttemptPage }) {
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery(resultsQuery(attempt.id));
  const isOver = attempt.state === 'completed' || attempt.state === 'not-completed';
  if (data === undefined || !(isOver || attempt.state === 'active')) return null;
  const result = data.items[0];
  return (
    <Card title="Wat het oplevert">
      <Stack gap={4}>
        <FactList
          facts={[
            { id: 'before', term: 'Bij het begin', description: rung(result?.ladderBefore ?? null) },
            { id: 'after', term: 'Nu', description: rung(result?.ladderAfter ?? null) },
          ]}
        />
        <Button variant="secondary" onPress={() => setAsking(true)}>
          Zeg waar zij staat
        </Button>
        <Quiet>De gemeente leest dit als zij het goed vindt.</Quiet>
      </Stack>
      <Dialog isOpen={isAsking} onClose={() => setAsking(false)} title="Waar staat zij?" closeLabel="Sluit">
        <ResultForm attemptId={attempt.id} result={result} onClose={() => setAsking(false)} />
      </Dialog>
    </Card>
  );
}

interface ResultFormProps {
  attemptId: string;
  result: Result | undefined;
  onClose: () => void;
}

function ResultForm({ attemptId, result, onClose }: ResultFormProps) {
  const write = useWriteResult(attemptId);
  const { control, form } = useContractForm(
    writeResult,
    { ladderBefore: result?.ladderBefore ?? undefined, ladderAfter: result?.ladderAfter ?? undefined },
    {
      refusal: write.error,
      isPending: write.isPending,
      submit: (body) => write.mutate(body, { onSuccess: onClose }),
    },
  );
  return (
    <WholeForm submitLabel="Bewaar" onCancel={onClose} {...form}>
      <BoundSelect
        control={control}
        name="ladderBefore"
        label="Bij het begin"
        options={rungs}
        keep={Number}
      />
      <BoundSelect control={control} name="ladderAfter" label="Nu" options={rungs} keep={Number} />
    </WholeForm>
  );
}
