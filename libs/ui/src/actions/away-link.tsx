import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './button-class.js';

export interface AwayLinkProps extends Omit<ComponentProps<'a'>, 'className' | 'style'>, ButtonLook {
  href: string;
}

/** Stands where a button would and leads out of this app: the browser goes there, and the app's router doesn't. */
export function AwayLink({ variant, size, isWide, children, ...link }: AwayLinkProps) {
  return (
    <a {...link} className={buttonClass({ variant, size, isWide })}>
      <span>{children}</span>
    </a>
  );
}
