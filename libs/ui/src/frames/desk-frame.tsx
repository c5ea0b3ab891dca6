import type { ReactNode } from 'react';
import { DeskSide } from './desk-side.js';
import { SkipLink } from './skip-link.js';

export interface DeskNavItem {
  href: string;
  label: string;
  isCurrent?: boolean;
  badge?: number;
  badgeLabel?: string;
}

export interface DeskPerson {
  name: string;
  detail?: string;
  signOut?: ReactNode;
}

export interface DeskFrameProps {
  appName: string;
  homeHref: string;
  nav: readonly DeskNavItem[];
  navLabel: string;
  skipLabel: string;
  menuLabel: string;
  person: DeskPerson;
  banner?: ReactNode;
  children: ReactNode;
}

/** The frame of the desk app: navigation at the side, a bar with a menu on narrow screens. */
export function DeskFrame({ skipLabel, banner, children, ...side }: DeskFrameProps) {
  return (
    <div className="kring-desk">
      <SkipLink label={skipLabel} />
      <DeskSide {...side} />
      <div className="kring-desk__body">
        {banner}
        <main id="kring-main" tabIndex={-1} className="kring-desk__main">
          {children}
        </main>
      </div>
    </div>
  );
}
