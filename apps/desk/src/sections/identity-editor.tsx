import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { identitySection } from '@kring/contracts';
import { IdentityFields } from './identity-fields.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { SectionForm } from './section-form.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes who she is. */
export function IdentityEditor(props: SectionEditorProps) {
  const { content, save, refusal, isPending } = useSection('identity', props);
  const { control, handleSubmit, setError, formState } = useForm({
    resolver: zodResolver(identitySection),
    shouldFocusError: false,
    defaultValues: content ?? { givenName: '' },
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
      <IdentityFields control={control} at="" />
    </SectionForm>
  );
}
