import { useId, type ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { ariaField, FieldFaultText, FieldHeading, type FieldProps } from './field-parts.js';

export interface RadioCard {
  value: string;
  title: ReactNode;
  /** After the title, in plain weight: who offers it. */
  detail?: ReactNode;
  description?: ReactNode;
  trailing?: ReactNode;
  isDisabled?: boolean;
}

export interface RadioCardsProps extends FieldProps {
  cards: readonly RadioCard[];
  value?: string | null;
  onChange?: (value: string) => void;
}

export function RadioCards({ cards, value, onChange, ...field }: RadioCardsProps) {
  return (
    <RadioGroup {...ariaField(field)} value={value} onChange={onChange} className="kring-field">
      <FieldHeading {...field} />
      <div className="kring-radio-cards">
        {cards.map((card) => (
          <OneCard key={card.value} card={card} />
        ))}
      </div>
      <FieldFaultText error={field.error} />
    </RadioGroup>
  );
}

function OneCard({ card }: { card: RadioCard }) {
  const id = useId();
  const told = [card.description && `${id}-about`, card.trailing && `${id}-trailing`]
    .filter(Boolean)
    .join(' ');
  return (
    <Radio
      value={card.value}
      isDisabled={card.isDisabled}
      aria-labelledby={`${id}-title`}
      aria-describedby={told || undefined}
      className="kring-radio-card"
    >
      <span className="kring-radio-card__dot" />
      <span className="kring-radio-card__text">
        <span id={`${id}-title`}>
          <strong>{card.title}</strong>
          {card.detail && <> · {card.detail}</>}
        </span>
        {card.description && (
          <span id={`${id}-about`} className="kring-radio-card__about">
            {card.description}
          </span>
        )}
      </span>
      {card.trailing && <span id={`${id}-trailing`}>{card.trailing}</span>}
    </Radio>
  );
}
