import { careSection } from '@kring/contracts';
import { BoundCheck } from '../form/bound-choice.js';
import { BoundNumber } from '../form/bound-number.js';
import { BoundArea } from '../form/bound-text.js';
import { SectionForm } from './section-form.js';
import { useSectionForm } from './use-section-form.js';
import type { SectionEditorProps } from './use-section.js';

/** Writes what she cares for, as a practical need. */
export function CareEditor(props: SectionEditorProps) {
  const { control, form } = useSectionForm('care', careSection, { childcareNeeded: false }, props);
  return (
    <SectionForm {...form}>
      <BoundNumber control={control} name="children" label="Voor hoeveel kinderen zorgt zij?" />
      <BoundCheck
        control={control}
        name="childcareNeeded"
        label="Zij heeft opvang nodig"
        description="Als zij naar een activiteit gaat"
      />
      <BoundArea
        control={control}
        name="note"
        label="Wat is handig om te weten?"
        description="Schrijf geen namen van kinderen op."
        isOptional
      />
    </SectionForm>
  );
}
