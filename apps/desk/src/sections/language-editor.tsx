import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { languageSection } from '@kring/contracts';
import { LanguageFields } from './language-fields.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { SectionForm } from './section-form.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes what she speaks and reads. */
export function LanguageEditor(props: SectionEditorProps) {
  const { content, save, refusal, isPending } = useSection('language', props);
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(languageSection),
    shouldFocusError: false,
    defaultValues: content ?? { speaks: [] },
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
      <LanguageFields control={control} at="" />
    </SectionForm>
  );
}
