import type { StopReason, ToldReason } from '@kring/contracts';

/**
 * What is told of why it stopped. That she no longer wants it is hers: a refusal never reaches whoever enforces, so it
 * reads as any other reason without a name.
 */
export const toldReason = (reason: StopReason | null): ToldReason | null =>
  reason === 'no-longer-wants' ? 'other' : reason;
