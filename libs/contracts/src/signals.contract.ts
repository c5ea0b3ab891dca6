import * as z from 'zod';
import { id } from './values.js';

/** What a signal can be about. `me` is the participant's own view of herself; a contact request is known by whose it is. */
export const signalKind = z.enum(['me', 'participant', 'referral', 'attempt', 'offer', 'contact-request']);
export type SignalKind = z.infer<typeof signalKind>;

/** What a browser receives: go and look again, or the one fixed goodbye. Nothing personal travels. */
export const changedSignal = z.strictObject({ type: signalKind, id });
export const goneSignal = z.strictObject({ type: z.literal('gone'), id });
export const signal = z.union([changedSignal, goneSignal]);
export type Signal = z.infer<typeof signal>;

/** The socket event names: the server emits `signal`; the browser says what it has open with `watch`. */
export const SIGNAL = 'signal';
export const WATCH = 'watch';
export const watch = z.array(z.strictObject({ type: signalKind, id })).max(200);
export type Watch = z.infer<typeof watch>;
