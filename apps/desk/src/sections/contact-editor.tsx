import { contactSection } from '@kring/contracts';
import { ContactFields } from './contact-fields.js';
import { SectionForm } from './section-form.js';
import { useSectionForm } from './use-section-form.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes how she can be reached. */
export function ContactEditor(props: SectionEditorProps) {
  const { control, form } = useSectionForm('contact', contactSection, { mayOthersAnswer: false }, props);
  return (
    <SectionForm {...form}>
      <ContactFields control={control} at="" />
    </SectionForm>
  );
}
