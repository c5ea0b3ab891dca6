import type { ReactNode } from 'react';
import type { Tone } from '../tone.js';

export interface TimelineEntry {
  id: string;
  title: ReactNode;
  detail?: ReactNode;
  /** The moment, as it is read. */
  at: string;
  /** The same moment for machines. */
  dateTime?: string;
  tone?: Tone;
}

export interface TimelineProps {
  label: string;
  entries: readonly TimelineEntry[];
}

export const Timeline = ({ label, entries }: TimelineProps) => (
  <ol aria-label={label} className="kring-timeline">
    {entries.map(({ id, title, detail, at, dateTime, tone = 'quiet' }) => (
      <li key={id} className={`kring-timeline__entry kring-tone--${tone}`}>
        <span className="kring-timeline__title">{title}</span>
        <time dateTime={dateTime} className="kring-timeline__at">
          {at}
        </time>
        {detail && <span className="kring-timeline__detail">{detail}</span>}
      </li>
    ))}
  </ol>
);
