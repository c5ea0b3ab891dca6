import type { ReactNode } from 'react';
import './other-way.css';

/** A quiet button below the main one, its words in line with the text. */
export const OtherWay = ({ children }: { children: ReactNode }) => (
  <div className="other-way">{children}</div>
);
