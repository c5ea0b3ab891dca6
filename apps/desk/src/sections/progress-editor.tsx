import { progressSection } from '@kring/contracts';
import { BoundSelect } from '../form/bound-choice.js';
import { BoundArea } from '../form/bound-text.js';
import { ladderWords } from '../words/section-words.js';
import { SectionForm } from './section-form.js';
import { useSectionForm } from './use-section-form.js';
import type { SectionEditorProps } from './use-section.js';

const ladder = ladderWords.map((words, place) => ({
  value: String(place + 1),
  label: `${place + 1}: ${words}`,
}));

/** Writes where she stands on the participation ladder. */
export function ProgressEditor(props: SectionEditorProps) {
  const { control, form } = useSectionForm('progress', progressSection, {}, props);
  return (
    <SectionForm {...form}>
      <BoundSelect
        control={control}
        name="ladder"
        label="Waar staat zij nu?"
        options={ladder}
        keep={Number}
      />
      <BoundArea control={control} name="note" label="Hoe gaat het?" isOptional />
    </SectionForm>
  );
}
