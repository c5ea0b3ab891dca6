import type { ReactNode } from 'react';

export interface StackProps {
  /** A step of the spacing scale. */
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  children: ReactNode;
}

export const Stack = ({ gap = 5, children }: StackProps) => (
  <div className="kring-stack" style={{ rowGap: `var(--kring-${gap})` }}>
    {children}
  </div>
);
