import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-aria-components';

export interface TextLinkProps extends Omit<LinkProps, 'className' | 'style' | 'children'> {
  href: string;
  children: ReactNode;
}

export function TextLink({ children, ...link }: TextLinkProps) {
  return (
    <Link {...link} className="kring-link">
      {children}
    </Link>
  );
}
