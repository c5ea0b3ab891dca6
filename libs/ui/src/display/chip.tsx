import type { ReactNode } from 'react';

export interface ChipProps {
  children: ReactNode;
}

/** A small fact. */
export const Chip = ({ children }: ChipProps) => <span className="kring-chip">{children}</span>;

export const ChipRow = ({ children }: ChipProps) => <span className="kring-chip-row">{children}</span>;
