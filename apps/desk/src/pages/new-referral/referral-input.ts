import type * as z from 'zod';
import type { sendReferral } from '@kring/contracts';

/** A referral as it is being typed. */
export type ReferralInput = z.input<typeof sendReferral>;
