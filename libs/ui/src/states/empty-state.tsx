import type { ReactNode } from 'react';
import { LogoSign } from '../display/logo-sign.js';

export interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
}

export const EmptyState = ({ title, children, action, icon }: EmptyStateProps) => (
  <div className="kring-state kring-state--empty">
    <span className="kring-state__sign">{icon ?? <LogoSign size={40} />}</span>
    <h2 className="kring-state__title">{title}</h2>
    {children && <div className="kring-state__text">{children}</div>}
    {action && <div className="kring-state__action">{action}</div>}
  </div>
);
