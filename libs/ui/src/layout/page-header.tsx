import type { ReactNode } from 'react';

export interface PageHeaderProps {
  title: ReactNode;
  subtitle?: ReactNode;
  actions?: ReactNode;
  back?: ReactNode;
}

export const PageHeader = ({ title, subtitle, actions, back }: PageHeaderProps) => (
  <div className="kring-page-header">
    {back && <div className="kring-page-header__back">{back}</div>}
    <div className="kring-page-header__text">
      <h1>{title}</h1>
      {subtitle && <p className="kring-page-header__subtitle">{subtitle}</p>}
    </div>
    {actions && <div className="kring-page-header__actions">{actions}</div>}
  </div>
);
