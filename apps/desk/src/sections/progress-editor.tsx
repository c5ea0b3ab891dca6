import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { progressSection } from '@kring/contracts';
import { BoundSelect } from '../form/bound-choice.js';
import { BoundArea } from '../form/bound-text.js';
import { ladderWords } from '../words/section-words.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { SectionForm } from './section-form.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

const ladder = ladderWords.map((words, place) => ({
  value: String(place + 1),
  label: `${place + 1}: ${words}`,
}));

/** Writes where she stands on the participation ladder. */
export function ProgressEditor(props: SectionEditorProps) {
  const { content, save, refusal, isPending } = useSection('progress', props);
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(progressSection),
    shouldFocusError: false,
    defaultValues: content ?? {},
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
      <BoundSelect
        control={control}
        name="ladder"
        label="Waar staat zij nu?"
        options={ladder}
        keep={Number}
      />
      <BoundArea control={control} name="note" label="Hoe gaat het?" isOptional />
    </SectionForm>
  );
}
