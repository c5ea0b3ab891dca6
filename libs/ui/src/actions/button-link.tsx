import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-aria-components';
import { buttonClass, type ButtonLook } from './button-class.js';

export interface ButtonLinkProps extends Omit<LinkProps, 'className' | 'style' | 'children'>, ButtonLook {
  href: string;
  icon?: ReactNode;
  children: ReactNode;
}

export function ButtonLink({ variant, size, isWide, icon, children, ...link }: ButtonLinkProps) {
  return (
    <Link {...link} className={buttonClass({ variant, size, isWide })}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
