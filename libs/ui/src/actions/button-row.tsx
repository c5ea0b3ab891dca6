import type { ReactNode } from 'react';

export interface ButtonRowProps {
  children: ReactNode;
  /** All buttons of one size, so that no answer weighs more than another. */
  isEven?: boolean;
}

export const ButtonRow = ({ children, isEven = false }: ButtonRowProps) => (
  <div className={isEven ? 'kring-button-row kring-button-row--even' : 'kring-button-row'}>{children}</div>
);
