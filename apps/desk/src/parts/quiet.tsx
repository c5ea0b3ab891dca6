import type { ReactNode } from 'react';
import './quiet.css';

/** A sentence that stands back. */
export const Quiet = ({ children }: { children: ReactNode }) => <p className="desk-quiet">{children}</p>;
