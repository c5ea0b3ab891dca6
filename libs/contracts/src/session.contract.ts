import * as z from 'zod';
import { organisationKind, role, task } from './code-lists.js';
import { day, id, languageTag, moment, named } from './values.js';

export const memberSession = z.strictObject({
  kind: z.literal('member'),
  member: z.strictObject({ id, name: z.string(), role, tasks: z.array(task).optional() }),
  /**
   * `mayReceive`: a municipality vouches for it; before that nothing reaches it and nothing of it is shown. `madeKnownBy`
   * is the municipality that added it, whose word it then waits for.
   */
  organisation: z.strictObject({
    id,
    name: z.string(),
    kind: organisationKind,
    place: z.string(),
    mayReceive: z.boolean(),
    madeKnownBy: z.string().nullable(),
  }),
  /** Everything that she works as, this one included; one at a time. */
  memberships: z.array(z.strictObject({ memberId: id, role, organisation: named })),
});

/** How sure it is that she answers herself: low where link and code went through the same hands. */
export const assurance = z.enum(['high', 'low']);
export type Assurance = z.infer<typeof assurance>;

export const participantSession = z.strictObject({
  kind: z.literal('participant'),
  participantId: id,
  language: z.string(),
  assurance,
});

/** GET /v1/session: who is signed in here. */
export const session = z.discriminatedUnion('kind', [memberSession, participantSession]);
export type Session = z.infer<typeof session>;
export type MemberSession = z.infer<typeof memberSession>;

/** GET /v1/personas: the people of the demo region; the list is empty outside the demo. */
export const personas = z.strictObject({
  items: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      role,
      organisation: z.string(),
      address: z.url(),
    }),
  ),
});
export type Personas = z.infer<typeof personas>;

const linkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** POST /v1/link-codes: she opened her link; a code goes out by the other way. */
export const requestLinkCode = z.strictObject({ token: linkToken });
export type RequestLinkCode = z.infer<typeof requestLinkCode>;

/** `demoMessage` shows, in the demo only, the message that her phone would receive. */
export const linkCodeSent = z.strictObject({
  sentTo: z.string(),
  validUntil: moment,
  language: z.string(),
  demoMessage: z.string().optional(),
});
export type LinkCodeSent = z.infer<typeof linkCodeSent>;

/** POST /v1/link-sessions: link and code together open her session. */
export const openLinkSession = z.strictObject({ token: linkToken, code: z.string().regex(/^\d{6}$/) });
export type OpenLinkSession = z.infer<typeof openLinkSession>;

/** POST /v1/self-starts: nobody added her. Her birth date shows that she is sixteen or older, and is not kept. */
export const startHerself = z.strictObject({ birthDate: day, language: languageTag });
export type StartHerself = z.infer<typeof startHerself>;
