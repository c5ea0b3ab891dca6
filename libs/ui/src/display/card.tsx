import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.js';

export interface CardProps {
  title?: ReactNode;
  headingLevel?: 2 | 3;
  actions?: ReactNode;
  tone?: 'plain' | 'soft';
  id?: string;
  children: ReactNode;
}

export function Card({ title, headingLevel = 2, actions, tone = 'plain', id, children }: CardProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section
      id={id}
      aria-labelledby={title ? titleId : undefined}
      className={classNames('kring-card', tone === 'soft' && 'kring-card--soft')}
    >
      {(title || actions) && (
        <div className="kring-card__head">
          {title && (
            <Heading id={titleId} className="kring-card__title">
              {title}
            </Heading>
          )}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}
