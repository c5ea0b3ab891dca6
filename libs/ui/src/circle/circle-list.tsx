import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { HouseIcon } from '../icons/house-icon.js';
import { arcTone, type CircleArc } from './circle-arc.js';

export interface CircleListProps {
  label: string;
  arcs: readonly CircleArc[];
  trailing?: (arc: CircleArc) => ReactNode;
}

/** The circle in words, in the order of the arcs. */
export const CircleList = ({ label, arcs, trailing }: CircleListProps) => (
  <ul aria-label={label} className="kring-circle-list">
    {arcs.map((arc, place) => (
      <li key={arc.id} className="kring-circle-list__item">
        <span
          className={classNames(
            'kring-circle-list__icon',
            `kring-tone--${arcTone(arc, place)}`,
            arc.state === 'dotted' && 'kring-circle-list__icon--dotted',
          )}
        >
          <HouseIcon />
        </span>
        <span className="kring-circle-list__text">
          <strong>{arc.label}</strong>
          <span>{[arc.stateLabel, arc.detail].filter(Boolean).join(' · ')}</span>
        </span>
        {trailing && <span className="kring-circle-list__trailing">{trailing(arc)}</span>}
      </li>
    ))}
  </ul>
);
