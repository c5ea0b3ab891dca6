import * as z from 'zod';
import { spokenDutch } from './code-lists.js';
import { id, moment, named } from './values.js';

export const offerKind = z.enum([
  'language',
  'empowerment',
  'orientation',
  'volunteering',
  'work-experience',
  'paid-work',
  'buddy',
  'childcare',
  'digital',
  'network',
  'parenting',
  'sport',
]);
export type OfferKind = z.infer<typeof offerKind>;

export const offerAttributes = z.strictObject({
  womenOnly: z.boolean(),
  childcare: z.enum(['none', 'on-site', 'arranged', 'reimbursed']),
  withinSchoolHours: z.boolean(),
  dayParts: z.array(z.enum(['morning', 'afternoon', 'evening', 'weekend'])),
  minimumSpokenDutch: spokenDutch,
  supportLanguages: z.array(z.string()),
  travelReimbursed: z.boolean(),
  hoursAWeek: z.number(),
});
export type OfferAttributes = z.infer<typeof offerAttributes>;

export const activitySession = z.strictObject({
  id,
  startsAt: moment,
  endsAt: moment,
  capacity: z.int(),
  placesLeft: z.int(),
});
export type ActivitySession = z.infer<typeof activitySession>;

/** GET /v1/offers: what organisations organise; sessions are those to come. */
export const offer = z.strictObject({
  id,
  organisation: named,
  title: z.string(),
  titleArabic: z.string(),
  kind: offerKind,
  place: z.string(),
  attributes: offerAttributes,
  sessions: z.array(activitySession),
  verifiedOn: z.string(),
});
export type Offer = z.infer<typeof offer>;
export const offerList = z.strictObject({ items: z.array(offer) });
export type OfferList = z.infer<typeof offerList>;
export const offerQuery = z.strictObject({ organisationId: id.optional() });
export type OfferQuery = z.infer<typeof offerQuery>;

/** POST /v1/attempts/{id}/proposals: a coordinator proposes her own offer to the participant. */
export const proposeOffer = z.strictObject({ offerId: id });
export type ProposeOffer = z.infer<typeof proposeOffer>;

export const enrolmentState = z.enum(['requested', 'confirmed', 'waitlisted', 'cancelled']);
export type EnrolmentState = z.infer<typeof enrolmentState>;

/** A proposal with what she did with it. */
export const proposal = z.strictObject({
  id,
  state: z.enum(['proposed', 'taken', 'ended']),
  offer,
  enrolment: z.strictObject({ sessionId: id, startsAt: moment, state: enrolmentState }).nullable(),
});
export type Proposal = z.infer<typeof proposal>;

/** GET /v1/my/proposals and GET /v1/attempts/{id}/proposals. */
export const proposalList = z.strictObject({ items: z.array(proposal) });
export type ProposalList = z.infer<typeof proposalList>;

/** POST /v1/my/enrolments: she takes a place in a session of an offer that was proposed to her. */
export const takePlace = z.strictObject({ proposalId: id, sessionId: id });
export type TakePlace = z.infer<typeof takePlace>;
export const placeTaken = z.strictObject({ id, state: enrolmentState });
export type PlaceTaken = z.infer<typeof placeTaken>;
