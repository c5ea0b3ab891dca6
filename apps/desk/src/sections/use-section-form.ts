import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { Category, SectionContents } from '@kring/contracts';
import type * as z from 'zod';
import { contractResolver } from '../form/contract-resolver.js';
import { useServerFaults } from '../form/use-server-faults.js';
import { useSection } from './use-section.js';
import type { SectionEditorProps } from './use-section.js';

/** A section's form: what stands there, its contract's schema, and saving it anew. `empty` is how a first one begins. */
export function useSectionForm<C extends Category, Typed extends FieldValues>(
  category: C,
  schema: z.ZodType<SectionContents[C], Typed>,
  empty: DefaultValues<Typed>,
  props: SectionEditorProps,
) {
  const { content, save, refusal, isPending } = useSection(category, props);
  const { control, handleSubmit, setError, formState } = useForm<Typed, unknown, SectionContents[C]>({
    resolver: contractResolver(schema),
    shouldFocusError: false,
    defaultValues: (content as DefaultValues<Typed> | undefined) ?? empty,
  });
  useServerFaults(refusal, setError, 'content');
  const onSubmit = () => void handleSubmit(save)();
  return {
    control,
    form: { errors: formState.errors, refusal, isPending, onSubmit, onCancel: props.onDone },
  };
}
