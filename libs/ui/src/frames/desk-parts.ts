import type { ReactNode } from 'react';

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
  /** Her own pages. */
  links?: readonly DeskNavItem[];
  /** Going on as another of what she works as. */
  switcher?: ReactNode;
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
