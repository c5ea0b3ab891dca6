import { useEffect, useRef, type ReactNode } from 'react';
import { OpenCircle } from '../circle/open-circle.js';

export interface GoneStateProps {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}

/** What was here is no longer shared. No reason is given; the page it replaces is gone for screen readers too. */
export function GoneState({ title, children, action }: GoneStateProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="kring-state kring-state--gone">
      <span className="kring-state__sign">
        <OpenCircle />
      </span>
      <h1 ref={heading} tabIndex={-1} className="kring-state__title">
        {title}
      </h1>
      {children && <div className="kring-state__text">{children}</div>}
      {action && <div className="kring-state__action">{action}</div>}
    </div>
  );
}
