import * as z from 'zod';
import { careSection, wishesSection } from './dossiers.contract.js';
import { needs } from './needs.contract.js';
import { id, moment, version } from './values.js';

/** What a receiver may ask back before it answers: what its needs have a place for, and nothing in anybody's words. */
export const clarificationTopic = z.enum(['level', 'times', 'childcare', 'travel']);
export type ClarificationTopic = z.infer<typeof clarificationTopic>;

/** POST /v1/attempts/{id}/clarifications: one fact is asked back, once. */
export const askBack = z.strictObject({ topic: clarificationTopic, version });
export type AskBack = z.infer<typeof askBack>;

const facts = {
  spokenDutch: needs.shape.spokenDutch.unwrap(),
  dayParts: wishesSection.shape.dayParts.min(1, 'Kies ten minste één dagdeel.'),
  withinSchoolHours: needs.shape.withinSchoolHours,
  childcareFor: careSection.shape.children,
  travelMinutes: wishesSection.shape.travelMinutes.unwrap(),
};

/** POST /v1/referrals/{id}/clarifications: by the identifier that the sender knows of what it asked. */
export const clarify = z.discriminatedUnion('topic', [
  z.strictObject({ topic: z.literal('level'), standingId: id, spokenDutch: facts.spokenDutch }),
  z.strictObject({
    topic: z.literal('times'),
    standingId: id,
    dayParts: facts.dayParts,
    withinSchoolHours: facts.withinSchoolHours,
  }),
  z.strictObject({ topic: z.literal('childcare'), standingId: id, childcareFor: facts.childcareFor }),
  z.strictObject({ topic: z.literal('travel'), standingId: id, travelMinutes: facts.travelMinutes }),
]);
export type Clarify = z.infer<typeof clarify>;

/** The fact itself: what takes the place of what her needs said there. */
export const clarifiedFact = z.strictObject(facts).partial();
export type ClarifiedFact = z.infer<typeof clarifiedFact>;

/** What a receiver asked back. Its answer stands in the needs. */
export const askedBack = z.strictObject({
  topic: clarificationTopic,
  askedAt: moment,
  answeredAt: moment.nullable(),
});
export type AskedBack = z.infer<typeof askedBack>;

/** The same as its sender reads it, with what it answered. */
export const clarification = askedBack.extend({ answer: clarifiedFact.nullable() });
export type Clarification = z.infer<typeof clarification>;
