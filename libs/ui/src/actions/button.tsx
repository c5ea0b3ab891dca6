import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { buttonClass, type ButtonLook } from './button-class.js';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'>, ButtonLook {
  icon?: ReactNode;
  children?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant, size, isWide, icon, children, ...press }: ButtonProps) {
  return (
    <AriaButton {...press} className={buttonClass({ variant, size, isWide })}>
      {icon}
      {children !== undefined && <span>{children}</span>}
    </AriaButton>
  );
}
