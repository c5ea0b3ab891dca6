import type { ReactNode } from 'react';

export interface LiveMessageProps {
  children: ReactNode;
}

/** Keep it mounted and change its text: the change is what is announced. */
export const LiveMessage = ({ children }: LiveMessageProps) => (
  <div role="status" className="kring-hidden">
    {children}
  </div>
);
