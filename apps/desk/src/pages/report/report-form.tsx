import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { writeReport } from '@kring/contracts';
import type { WriteReport } from '@kring/contracts';
import { Button, Stack } from '@kring/ui';
import { BoundArea } from '../../form/bound-text.js';
import { useServerFaults } from '../../form/use-server-faults.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { BoundTiles } from './bound-tiles.js';
import { hours, moods, nextSteps } from './tiles.js';
import { WorkButton } from '../../parts/work-button.js';

export interface ReportFormProps {
  name: string;
  refusal: unknown;
  isPending: boolean;
  onWrite: (report: WriteReport) => void;
}

export function ReportForm({ name, refusal, isPending, onWrite }: ReportFormProps) {
  const [isWriting, setWriting] = useState(false);
  const { control, handleSubmit, setError } = useForm({
    resolver: zodResolver(writeReport),
    shouldFocusError: false,
  });
  const isComplete = useWatch({ control, name: ['mood', 'hours', 'nextStep'] }).every(
    (value) => value !== undefined,
  );
  useServerFaults(refusal, setError);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit(onWrite)();
      }}
    >
      <Stack>
        <RefusalNotice error={refusal} />
        <BoundTiles control={control} name="mood" label="Hoe ging het?" tiles={moods} />
        <BoundTiles control={control} name="hours" label="Hoe lang?" tiles={hours} keep={Number} />
        <BoundTiles control={control} name="nextStep" label="En nu?" tiles={nextSteps} />
        {isWriting && (
          <BoundArea
            control={control}
            name="note"
            label="Nog iets"
            description={`${name} kan dit lezen.`}
            isOptional
          />
        )}
        <WorkButton type="submit" isWide isDisabled={!isComplete} isPending={isPending}>
          Klaar
        </WorkButton>
        {!isWriting && (
          <Button variant="quiet" isWide onPress={() => setWriting(true)}>
            + Nog iets schrijven. {name} kan dit lezen.
          </Button>
        )}
      </Stack>
    </form>
  );
}
