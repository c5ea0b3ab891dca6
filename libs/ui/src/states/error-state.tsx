import type { ReactNode } from 'react';
import { Button } from '../actions/button.js';

export interface ErrorStateProps {
  title: string;
  children?: ReactNode;
  retryLabel?: string;
  onRetry?: () => void;
  headingLevel?: 1 | 2;
}

export function ErrorState({ title, children, retryLabel, onRetry, headingLevel = 2 }: ErrorStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div role="alert" className="kring-state kring-state--error">
      <Heading className="kring-state__title">{title}</Heading>
      {children && <div className="kring-state__text">{children}</div>}
      {onRetry && retryLabel && (
        <div className="kring-state__action">
          <Button variant="secondary" onPress={onRetry}>
            {retryLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
