import { Link } from 'react-aria-components';
import { Badge } from '../display/badge.js';
import type { DeskNavItem } from './desk-parts.js';

interface DeskNavProps {
  items: readonly DeskNavItem[];
  label: string;
  onGo: () => void;
}

export const DeskNav = ({ items, label, onGo }: DeskNavProps) => (
  <nav aria-label={label} className="kring-nav">
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <Link
            href={item.href}
            aria-current={item.isCurrent ? 'page' : undefined}
            onPress={onGo}
            className="kring-nav__link"
          >
            <span>{item.label}</span>
            {item.badge !== undefined && (
              <Badge count={item.badge} label={item.badgeLabel ?? String(item.badge)} />
            )}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
