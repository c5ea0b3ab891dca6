import { pathSection } from '@kring/contracts';
import { BoundCheck, BoundDate, BoundSelect } from '../form/bound-choice.js';
import { BoundNumber } from '../form/bound-number.js';
import { routeWords } from '../words/section-words.js';
import { SectionForm } from './section-form.js';
import { useSectionForm } from './use-section-form.js';
import type { SectionEditorProps } from './use-section.js';

const routes = Object.entries(routeWords).map(([value, label]) => ({ value, label }));

/** Writes her integration path. */
export function PathEditor(props: SectionEditorProps) {
  const { control, form } = useSectionForm('path', pathSection, { intakeDone: false }, props);
  return (
    <SectionForm {...form}>
      <BoundSelect control={control} name="route" label="Welke route volgt zij?" options={routes} />
      <BoundCheck control={control} name="intakeDone" label="De brede intake is gedaan" />
      <BoundNumber
        control={control}
        name="hoursAWeek"
        label="Hoeveel tijd kost het haar?"
        unit="uur per week"
        isOptional
      />
      <BoundDate
        control={control}
        name="endedOn"
        label="Is het traject gestopt? Op welke dag? (hoeft niet)"
        isOptional
      />
    </SectionForm>
  );
}
