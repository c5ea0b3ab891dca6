import type { ReactNode } from 'react';
import type { Tone } from '../tone.js';
import { classNames } from '../class-names.js';

export interface PillProps {
  tone: Tone;
  /** The word; the colour only supports it. */
  children: ReactNode;
  hasDot?: boolean;
}

export const Pill = ({ tone, children, hasDot }: PillProps) => (
  <span className={classNames('kring-pill', `kring-tone--${tone}`, hasDot && 'kring-pill--dot')}>
    {children}
  </span>
);
