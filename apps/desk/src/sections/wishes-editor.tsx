import { dayPartLabels, wishesSection, wishLabels } from '@kring/contracts';
import { BoundCheck, BoundSelect } from '../form/bound-choice.js';
import { BoundMany } from '../form/bound-many.js';
import { BoundNumber } from '../form/bound-number.js';
import { BoundArea } from '../form/bound-text.js';
import { optionsOf } from '../form/options-of.js';
import { SectionForm } from './section-form.js';
import { useSectionForm } from './use-section-form.js';
import type { SectionEditorProps } from './use-section.js';

const wishes = optionsOf(wishLabels);
const dayParts = optionsOf(dayPartLabels);

/** Writes what she wishes, and what it takes. */
export function WishesEditor(props: SectionEditorProps) {
  const { control, form } = useSectionForm(
    'wishes',
    wishesSection,
    { dayParts: [], withinSchoolHours: false, womenOnly: false },
    props,
  );
  return (
    <SectionForm {...form}>
      <BoundSelect control={control} name="wish" label="Wat wil zij?" options={wishes} />
      <BoundArea
        control={control}
        name="inHerWords"
        label="In haar eigen woorden"
        description="Dit leest een organisatie pas na haar ja en hun ja."
        isOptional
      />
      <BoundMany control={control} name="dayParts" legend="Wanneer kan zij?" options={dayParts} />
      <BoundCheck control={control} name="withinSchoolHours" label="Alleen binnen schooltijd" />
      <BoundCheck control={control} name="womenOnly" label="Liefst een groep met alleen vrouwen" />
      <BoundNumber
        control={control}
        name="travelMinutes"
        label="Hoe ver kan zij reizen?"
        unit="minuten"
        isOptional
      />
    </SectionForm>
  );
}
