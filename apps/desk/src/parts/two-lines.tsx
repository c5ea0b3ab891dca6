import type { ReactNode } from 'react';
import './two-lines.css';

export interface TwoLinesProps {
  first: ReactNode;
  second: ReactNode;
  isStrong?: boolean;
  isUrgent?: boolean;
}

/** A word, and a quieter one below it. */
export function TwoLines({ first, second, isStrong = false, isUrgent = false }: TwoLinesProps) {
  return (
    <span className="desk-two-lines" data-urgent={isUrgent || undefined}>
      {isStrong ? <strong>{first}</strong> : <span>{first}</span>}
      {second && <span className="desk-two-lines-second">{second}</span>}
    </span>
  );
}
