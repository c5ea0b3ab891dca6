import { VisuallyHidden } from './visually-hidden.js';

export interface BadgeProps {
  count: number;
  /** The same, spoken as a sentence. */
  label: string;
}

export function Badge({ count, label }: BadgeProps) {
  if (count === 0) return null;
  return (
    <span className="kring-badge">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  );
}
