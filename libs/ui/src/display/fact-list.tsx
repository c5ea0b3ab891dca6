import type { ReactNode } from 'react';
import type { ChoiceTone } from '../tone.js';
import { classNames } from '../class-names.js';

export interface Fact {
  id?: string;
  term: ReactNode;
  description?: ReactNode;
  trailing?: ReactNode;
  icon?: ReactNode;
  tone?: ChoiceTone;
  /** Not shared, not filled in: stands back. */
  isMuted?: boolean;
}

export interface FactListProps {
  facts: readonly Fact[];
  /** Which of the two is read first. */
  emphasis?: 'plain' | 'term' | 'description';
}

/** Facts divided by hairlines. */
export const FactList = ({ facts, emphasis = 'plain' }: FactListProps) => (
  <dl className={`kring-facts kring-facts--${emphasis}`}>
    {facts.map((fact, place) => (
      <OneFact key={fact.id ?? place} {...fact} />
    ))}
  </dl>
);

function OneFact({ term, description, trailing, icon, tone = 'action', isMuted }: Fact) {
  return (
    <div
      className={classNames(
        'kring-fact',
        Boolean(icon) && 'kring-fact--icon',
        isMuted && 'kring-fact--muted',
      )}
    >
      <dt className="kring-fact__term">
        {icon && <span className={`kring-fact__icon kring-tone--${tone}`}>{icon}</span>}
        {term}
      </dt>
      {description && <dd className="kring-fact__description">{description}</dd>}
      {trailing && <dd className="kring-fact__trailing">{trailing}</dd>}
    </div>
  );
}
