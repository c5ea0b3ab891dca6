import type { ReactNode } from 'react';

export interface NoticeProps {
  tone?: 'quiet' | 'note' | 'good' | 'waiting' | 'stop';
  title?: ReactNode;
  children: ReactNode;
  /** Appears while the page is open, so it is announced. */
  isLive?: boolean;
}

export const Notice = ({ tone = 'quiet', title, children, isLive }: NoticeProps) => (
  <div
    role={isLive ? 'status' : undefined}
    className={`kring-notice kring-notice--${tone} kring-tone--${tone}`}
  >
    {title && <strong className="kring-notice__title">{title}</strong>}
    {children}
  </div>
);
