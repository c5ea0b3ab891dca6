import type { ReactNode } from 'react';

export const FilterBar = ({ children }: { children: ReactNode }) => (
  <div role="search" className="kring-filter-bar">
    {children}
  </div>
);
