import { useId, type ReactNode } from 'react';

export interface NextStepProps {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  headingLevel?: 2 | 3;
}

/** What waits for you, with the one thing to do. */
export function NextStep({ title, children, action, headingLevel = 2 }: NextStepProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section aria-labelledby={titleId} className="kring-next-step">
      <div className="kring-next-step__text">
        <Heading id={titleId} className="kring-next-step__title">
          {title}
        </Heading>
        {children}
      </div>
      {action && <div className="kring-next-step__action">{action}</div>}
    </section>
  );
}
