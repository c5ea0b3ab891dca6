import type { ReactNode } from 'react';

export interface ConnectionBannerProps {
  children: ReactNode;
  tone?: 'waiting' | 'good';
}

export const ConnectionBanner = ({ children, tone = 'waiting' }: ConnectionBannerProps) => (
  <div role="status" className={`kring-banner kring-tone--${tone}`}>
    {children}
  </div>
);
