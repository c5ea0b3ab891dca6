import type { ReactNode } from 'react';

/** Spoken, not shown. */
export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className="kring-hidden">{children}</span>
);
