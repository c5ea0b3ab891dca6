import type { FieldValues } from 'react-hook-form';
import { RadioCards } from '@kring/ui';
import type { RadioCard } from '@kring/ui';
import { useBound } from './bound.js';
import type { Bound } from './bound.js';

export interface BoundCardsProps<F extends FieldValues, Out> extends Bound<F, Out> {
  label: string;
  cards: readonly RadioCard[];
}

/** One of a few, each with a sentence about it. */
export function BoundCards<F extends FieldValues, Out>(props: BoundCardsProps<F, Out>) {
  const { control, name, label, cards } = props;
  const { value, onChange, id, error } = useBound({ control, name });
  return (
    <RadioCards
      id={id}
      label={label}
      cards={cards}
      error={error}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  );
}
