import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { careSection } from '@kring/contracts';
import { BoundCheck } from '../form/bound-choice.js';
import { BoundNumber } from '../form/bound-number.js';
import { BoundArea } from '../form/bound-text.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { SectionForm } from './section-form.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes what she cares for, as a practical need. */
export function CareEditor(props: SectionEditorProps) {
  const { content, save, refusal, isPending } = useSection('care', props);
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(careSection),
    shouldFocusError: false,
    defaultValues: content ?? { childcareNeeded: false },
  });
  useServerFaults(refusal, setError, 'content');
  return (
    <SectionForm
      errors={formState.errors}
      refusal={refusal}
      isPending={isPending}
      onSubmit={() => void handleSubmit(save)()}
      onCancel={props.onDone}
    >
      <BoundNumber control={control} name="children" label="Voor hoeveel kinderen zorgt zij?" />
      <BoundCheck
        control={control}
        name="childcareNeeded"
        label="Zij heeft opvang nodig"
        description="Als zij naar een activiteit gaat"
      />
      <BoundArea
        control={control}
        name="note"
        label="Wat is handig om te weten?"
        description="Schrijf geen namen van kinderen op."
        isOptional
      />
    </SectionForm>
  );
}
