import type { Size } from '../tone.js';
import { classNames } from '../class-names.js';

export interface ButtonLook {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger-quiet';
  size?: Size;
  isWide?: boolean;
}

/** One look for buttons and for links that stand where a button would. */
export const buttonClass = ({ variant = 'primary', size, isWide }: ButtonLook): string =>
  classNames(
    'kring-button',
    `kring-button--${variant}`,
    size && `kring-button--${size}`,
    isWide && 'kring-button--wide',
  );
