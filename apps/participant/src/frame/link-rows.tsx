import { Badge, ChevronIcon } from '@kring/ui';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

export interface LinkRow {
  href: string;
  icon: ReactNode;
  title: string;
  lines?: readonly string[];
  count?: number;
  countLabel?: string;
  tone?: string;
  isDotted?: boolean;
}

/** Where she can go: each row is one large link. */
export function LinkRows({ label, rows }: { label: string; rows: readonly LinkRow[] }) {
  return (
    <ul className="my-rows" aria-label={label}>
      {rows.map((row) => (
        <li key={row.href}>
          <Link href={row.href} className="my-row">
            <span
              className={`my-sign kring-tone--${row.tone ?? 'action'}`}
              data-dotted={row.isDotted || undefined}
            >
              {row.icon}
            </span>
            <span className="my-row__text">
              <strong>
                <bdi>{row.title}</bdi>
              </strong>
              {row.lines?.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
            {row.count !== undefined && <Badge count={row.count} label={row.countLabel ?? ''} />}
            <ChevronIcon towards="end" size={20} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
