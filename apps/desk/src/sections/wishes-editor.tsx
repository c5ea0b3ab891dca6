import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { dayPartLabels, wishesSection, wishLabels } from '@kring/contracts';
import { BoundCheck, BoundSelect } from '../form/bound-choice.js';
import { BoundMany } from '../form/bound-many.js';
import { BoundNumber } from '../form/bound-number.js';
import { BoundArea } from '../form/bound-text.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { SectionForm } from './section-form.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

const options = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const wishes = options(wishLabels);
const dayParts = options(dayPartLabels);

/** Writes what she wishes, and what it takes. */
export function WishesEditor(props: SectionEditorProps) {
  const { content, save, refusal, isPending } = useSection('wishes', props);
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(wishesSection),
    shouldFocusError: false,
    defaultValues: content ?? { dayParts: [], withinSchoolHours: false, womenOnly: false },
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
      <BoundSelect control={control} name="wish" label="Wat wil zij?" options={wishes} />
      <BoundArea
        control={control}
        name="inHerWords"
        label="In haar eigen woorden"
        description="Dit leest een organisatie pas na haar ja en hun ja."
        isOptional
      />
      <BoundMany control={control} name="dayParts" legend="Wanneer kan zij?" options={dayParts} />
      <BoundCheck control={control} name="withinSchoolHours" label="Alleen binnen schooltijd" />
      <BoundCheck control={control} name="womenOnly" label="Liefst een groep met alleen vrouwen" />
      <BoundNumber
        control={control}
        name="travelMinutes"
        label="Hoe ver kan zij reizen?"
        unit="minuten"
        isOptional
      />
    </SectionForm>
  );
}
