import type { ReactNode } from 'react';

export interface IconProps {
  size?: number;
  /** Turns the drawing round where the text runs right to left. */
  isMirrored?: boolean;
}

/** The frame of every icon: in the colour of the text, never announced. */
export function Icon({ size = 24, isMirrored = false, children }: IconProps & { children: ReactNode }) {
  return (
    <svg
      className={isMirrored ? 'kring-icon kring-icon--mirrored' : 'kring-icon'}
      viewBox="0 0 24 24"
      style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
