import type { ReactNode } from 'react';
import { Chip, ChipRow } from '../display/chip.js';
import { VisuallyHidden } from '../display/visually-hidden.js';

export interface RowCard {
  id: string;
  title: ReactNode;
  reference?: ReactNode;
  status?: ReactNode;
  chips?: readonly string[];
  lines?: readonly ReactNode[];
  action?: ReactNode;
  isNew?: boolean;
}

export interface RowCardsProps {
  label: string;
  cards: readonly RowCard[];
  newLabel?: string;
}

export const RowCards = ({ label, cards, newLabel }: RowCardsProps) => (
  <ul aria-label={label} className="kring-row-cards">
    {cards.map((card) => (
      <OneRow key={card.id} card={card} newLabel={newLabel} />
    ))}
  </ul>
);

function OneRow({ card, newLabel }: { card: RowCard; newLabel: string | undefined }) {
  return (
    <li className="kring-row-card" data-new={card.isNew || undefined}>
      <div className="kring-row-card__text">
        {(card.reference || card.status) && (
          <div className="kring-row-card__top">
            <span className="kring-row-card__reference">{card.reference}</span>
            {card.status}
          </div>
        )}
        <div className="kring-row-card__title">
          {card.isNew && newLabel && <VisuallyHidden>{newLabel} </VisuallyHidden>}
          {card.title}
        </div>
        {card.chips && card.chips.length > 0 && (
          <ChipRow>
            {card.chips.map((chip) => (
              <Chip key={chip}>{chip}</Chip>
            ))}
          </ChipRow>
        )}
        {card.lines?.map((line, place) => (
          <div key={place} className="kring-row-card__line">
            {line}
          </div>
        ))}
      </div>
      {card.action && <div className="kring-row-card__action">{card.action}</div>}
    </li>
  );
}
