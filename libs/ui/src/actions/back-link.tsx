import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { ChevronIcon } from '../icons/chevron-icon.js';

export interface BackLinkProps {
  href: string;
  children: ReactNode;
}

export function BackLink({ href, children }: BackLinkProps) {
  return (
    <Link href={href} className="kring-back-link">
      <ChevronIcon towards="start" size={18} />
      <span>{children}</span>
    </Link>
  );
}
