import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { workSection } from '@kring/contracts';
import { BoundArea } from '../form/bound-text.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { SectionForm } from './section-form.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes what she learned and did. */
export function WorkEditor(props: SectionEditorProps) {
  const { content, save, refusal, isPending } = useSection('work', props);
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(workSection),
    shouldFocusError: false,
    defaultValues: content ?? { education: '', experience: '' },
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
      <BoundArea control={control} name="education" label="Wat heeft zij geleerd?" />
      <BoundArea control={control} name="experience" label="Wat heeft zij gedaan, betaald of onbetaald?" />
    </SectionForm>
  );
}
