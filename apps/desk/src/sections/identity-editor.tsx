import { identitySection } from '@kring/contracts';
import { IdentityFields } from './identity-fields.js';
import { SectionForm } from './section-form.js';
import { useSectionForm } from './use-section-form.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes who she is. */
export function IdentityEditor(props: SectionEditorProps) {
  const { control, form } = useSectionForm('identity', identitySection, { givenName: '' }, props);
  return (
    <SectionForm {...form}>
      <IdentityFields control={control} at="" />
    </SectionForm>
  );
}
