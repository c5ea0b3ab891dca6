import { workSection } from '@kring/contracts';
import { BoundArea } from '../form/bound-text.js';
import { SectionForm } from './section-form.js';
import { useSectionForm } from './use-section-form.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes what she learned and did. */
export function WorkEditor(props: SectionEditorProps) {
  const { control, form } = useSectionForm('work', workSection, { education: '', experience: '' }, props);
  return (
    <SectionForm {...form}>
      <BoundArea control={control} name="education" label="Wat heeft zij geleerd?" />
      <BoundArea control={control} name="experience" label="Wat heeft zij gedaan, betaald of onbetaald?" />
    </SectionForm>
  );
}
