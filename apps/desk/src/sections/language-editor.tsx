import { languageSection } from '@kring/contracts';
import { LanguageFields } from './language-fields.js';
import { SectionForm } from './section-form.js';
import { useSectionForm } from './use-section-form.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes what she speaks and reads. */
export function LanguageEditor(props: SectionEditorProps) {
  const { control, form } = useSectionForm('language', languageSection, { speaks: [] }, props);
  return (
    <SectionForm {...form}>
      <LanguageFields control={control} at="" />
    </SectionForm>
  );
}
