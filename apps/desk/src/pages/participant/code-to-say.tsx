import type { Invitation } from '@kring/contracts';
import { atTime } from '../../words/dates.js';

/** The digits that she fills in herself, large enough to be read across a desk. */
export function CodeToSay({ code: { digits, validUntil } }: { code: NonNullable<Invitation['code']> }) {
  return (
    <p className="invite-code">
      <span>Cijfercode</span>
      <strong>{digits}</strong>
      <span>werkt tot {atTime(validUntil)}</span>
    </p>
  );
}
