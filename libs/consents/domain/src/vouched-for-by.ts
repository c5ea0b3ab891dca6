import type { Purpose } from '@kring/contracts';

/** By whose word a recipient receives: whoever asks for it. A municipality that may contact her acts in its own name. */
export function vouchedForBy(asked: {
  purpose: Purpose;
  recipientId: string;
  askedBy: string | null;
}): string {
  const { purpose, recipientId, askedBy } = asked;
  return purpose === 'contact' || askedBy === null ? recipientId : askedBy;
}
