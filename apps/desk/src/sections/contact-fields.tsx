import type { FieldPath, FieldValues } from 'react-hook-form';
import { BoundCheck, BoundSelect } from '../form/bound-choice.js';
import { BoundText } from '../form/bound-text.js';
import { channelWords } from '../words/section-words.js';
import type { FieldsProps } from './fields-props.js';

const channels = Object.entries(channelWords).map(([value, label]) => ({
  value,
  label: label.charAt(0).toUpperCase() + label.slice(1),
}));

/** How she can be reached safely. */
export function ContactFields<F extends FieldValues, Out>({ control, at }: FieldsProps<F, Out>) {
  const name = (field: string) => `${at}${field}` as FieldPath<F>;
  return (
    <>
      <BoundSelect
        control={control}
        name={name('channel')}
        label="Hoe is zij veilig te bereiken?"
        options={channels}
      />
      <BoundText
        control={control}
        name={name('phone')}
        label="Mobiel nummer"
        description="Zoals +31612345678. Hierop krijgt zij haar code."
        type="tel"
        isOptional
        autoComplete="off"
      />
      <BoundText
        control={control}
        name={name('hours')}
        label="Wanneer?"
        description="Bijvoorbeeld: na 10 uur"
        isOptional
        autoComplete="off"
      />
      <BoundCheck control={control} name={name('mayOthersAnswer')} label="Iemand anders mag opnemen" />
    </>
  );
}
