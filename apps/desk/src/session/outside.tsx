import type { ReactNode } from 'react';
import { LogoSign } from '@kring/ui';
import './outside.css';

/** The page around what stands before the desk: the sign, and little else. */
export function Outside({ children }: { children: ReactNode }) {
  return (
    <main className="desk-outside">
      <p className="desk-outside-sign">
        <LogoSign size={36} />
        <span>Kring</span>
      </p>
      {children}
    </main>
  );
}
