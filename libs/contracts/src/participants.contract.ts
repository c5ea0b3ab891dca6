import * as z from 'zod';
import { circleArc } from './consents.contract.js';
import { contactSection, identitySection, languageSection, sectionShown } from './dossiers.contract.js';
import { cursor, day, id, moment, named, version } from './values.js';

/**
 * POST /v1/participants: what is needed to begin; the rest of the dossier is written when it is needed.
 * Her birth date shows that she is sixteen or older, and is not kept.
 */
export const addParticipant = z.strictObject({
  birthDate: day,
  identity: identitySection,
  contact: contactSection,
  language: languageSection,
});
export type AddParticipant = z.infer<typeof addParticipant>;
export const participantAdded = z.strictObject({ id, reference: z.string(), version });
export type ParticipantAdded = z.infer<typeof participantAdded>;

/** GET /v1/participants: the people around whom you work. */
export const participantListed = z.strictObject({
  id,
  reference: z.string(),
  givenName: z.string().nullable(),
  spokenDutch: z.string().nullable(),
  since: moment,
});
export type ParticipantListed = z.infer<typeof participantListed>;
export const participantList = z.strictObject({
  items: z.array(participantListed),
  next: z.string().nullable(),
});
export type ParticipantList = z.infer<typeof participantList>;

/** GET /v1/participants/{id}: her page, as far as you may see it. `mayWrite` lists the sections you may write. */
export const participantPage = z.strictObject({
  id,
  reference: z.string(),
  version,
  since: moment,
  sections: z.array(sectionShown),
  arcs: z.array(circleArc),
  assigned: z.array(named),
  /** She objected to your own task, and that was not decided yet. */
  objected: z.literal(true).optional(),
  /** She let you see this so that you can contact her, and for nothing else. */
  onlyContact: z.literal(true).optional(),
  may: z.array(z.enum(['invite', 'refer', 'assign', 'write-section', 'ask-contact'])),
});
export type ParticipantPage = z.infer<typeof participantPage>;

/**
 * How link and code reach her: the link at the desk and the code on her phone, or the reverse; or both at the desk, where
 * she has no phone of her own. Then both go through the same hands, and her assurance is low.
 */
export const invitationWay = z.enum(['code-to-phone', 'link-to-phone', 'desk']);
export type InvitationWay = z.infer<typeof invitationWay>;

/** POST /v1/participants/{id}/invitations; without a body the code goes to her phone. */
export const inviteParticipant = z.strictObject({ way: invitationWay }).default({ way: 'code-to-phone' });
export type InviteParticipant = z.output<typeof inviteParticipant>;

/**
 * A way in for her, shown once. `url` is absent where it went to her phone, `code` where that goes there.
 * `demoMessage` shows, in the demo only, the message that her phone would receive.
 */
export const invitation = z.strictObject({
  way: invitationWay,
  url: z.url().nullable(),
  validUntil: moment,
  goesTo: z.string().nullable(),
  code: z.strictObject({ digits: z.string(), validUntil: moment }).nullable(),
  demoMessage: z.string().optional(),
});
export type Invitation = z.infer<typeof invitation>;

/** POST /v1/participants/{id}/assignments: one member of your organisation will see this one case. */
export const assignMember = z.strictObject({ memberId: id });
export type AssignMember = z.infer<typeof assignMember>;

export const pageQuery = z.strictObject({ cursor });
export type PageQuery = z.infer<typeof pageQuery>;

/** GET /v1/my/sections: what stands in her own file. */
export const mySectionList = z.strictObject({
  items: z.array(sectionShown),
  /** Whether she writes herself how she can be contacted: no municipality keeps her by law. */
  mayWrite: z.boolean(),
});
export type MySectionList = z.infer<typeof mySectionList>;
