import type { DeskFrameProps } from './desk-parts.js';
import { DeskSide } from './desk-side.js';
import { SkipLink } from './skip-link.js';

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
