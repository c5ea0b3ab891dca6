import { VisuallyHidden } from '../display/visually-hidden.js';

export interface LoadingStateProps {
  label: string;
  shape?: 'rows' | 'card' | 'page';
  rows?: number;
}

/** Shows itself only after a moment, so that a quick answer does not flash. */
export function LoadingState({ label, shape = 'rows', rows = 3 }: LoadingStateProps) {
  return (
    <div role="status" aria-busy="true" className="kring-loading">
      <VisuallyHidden>{label}</VisuallyHidden>
      {shape === 'page' && <span className="kring-loading__title" />}
      {shape === 'card' ? <span className="kring-loading__card" /> : <LoadingRows count={rows} />}
    </div>
  );
}

const LoadingRows = ({ count }: { count: number }) => (
  <span className="kring-loading__rows">
    {Array.from({ length: count }, (_, row) => (
      <span key={row} className="kring-loading__row">
        <span />
        <span />
      </span>
    ))}
  </span>
);
