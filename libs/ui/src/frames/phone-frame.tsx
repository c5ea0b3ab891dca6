import type { ReactNode } from 'react';
import { SkipLink } from './skip-link.js';

export interface PhoneFrameProps {
  start?: ReactNode;
  end?: ReactNode;
  skipLabel: string;
  banner?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** The frame of the participant's app: one thing a screen. Its presence makes the whole page phone size, dialogs too. */
export const PhoneFrame = ({ start, end, skipLabel, banner, footer, children }: PhoneFrameProps) => (
  <div className="kring-phone">
    <SkipLink label={skipLabel} />
    {banner}
    {(start || end) && (
      <header className="kring-phone__head">
        <div>{start}</div>
        <div>{end}</div>
      </header>
    )}
    <main id="kring-main" tabIndex={-1} className="kring-phone__main">
      {children}
    </main>
    {footer && <footer className="kring-phone__foot">{footer}</footer>}
  </div>
);
