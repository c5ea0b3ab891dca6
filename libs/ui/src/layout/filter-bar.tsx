import type { ReactNode } from 'react';

export interface FilterBarProps {
  /** Spoken, where a page has more than one. */
  label?: string;
  children: ReactNode;
}

export const FilterBar = ({ label, children }: FilterBarProps) => (
  <div role="search" aria-label={label} className="kring-filter-bar">
    {children}
  </div>
);
