import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { pathSection } from '@kring/contracts';
import { BoundCheck, BoundSelect } from '../form/bound-choice.js';
import { BoundNumber } from '../form/bound-number.js';
import { routeWords } from '../words/section-words.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { SectionForm } from './section-form.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

const routes = Object.entries(routeWords).map(([value, label]) => ({ value, label }));

/** Writes her integration path. */
export function PathEditor(props: SectionEditorProps) {
  const { content, save, refusal, isPending } = useSection('path', props);
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(pathSection),
    shouldFocusError: false,
    defaultValues: content ?? { intakeDone: false },
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
      <BoundSelect control={control} name="route" label="Welke route volgt zij?" options={routes} />
      <BoundCheck control={control} name="intakeDone" label="De brede intake is gedaan" />
      <BoundNumber
        control={control}
        name="hoursAWeek"
        label="Hoeveel tijd kost het haar?"
        unit="uur per week"
        isOptional
      />
    </SectionForm>
  );
}
