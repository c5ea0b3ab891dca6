import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { contactSection } from '@kring/contracts';
import { ContactFields } from './contact-fields.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { SectionForm } from './section-form.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes how she can be reached. */
export function ContactEditor(props: SectionEditorProps) {
  const { content, save, refusal, isPending } = useSection('contact', props);
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(contactSection),
    shouldFocusError: false,
    defaultValues: content ?? { mayOthersAnswer: false },
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
      <ContactFields control={control} at="" />
    </SectionForm>
  );
}
