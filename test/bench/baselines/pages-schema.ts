const text = { type: 'string' };
const maybe = { type: 'string', nullable: true };
const number = { type: 'integer' };
const moment = { type: 'string', format: 'date-time' };
const texts = { type: 'array', items: text };
const any = { type: 'object', additionalProperties: true };
const object = (properties: object) => ({ type: 'object', properties });
const list = (properties: object) => ({ type: 'array', items: object(properties) });

const named = object({ id: text, name: text });

/** What her page looks like on the wire, without a contract of the product. */
export const participantSchema = object({
  id: text,
  reference: text,
  version: number,
  since: moment,
  sections: list({ category: text, content: any, version: number, writtenBy: text, writtenAt: moment }),
  arcs: list({
    organisation: object({ id: text, name: text, kind: text, place: text }),
    flows: list({ purpose: text, basis: text, categories: texts, until: moment }),
  }),
  assigned: list({ id: text, name: text }),
});

/** What a referral's page looks like on the wire. */
export const referralSchema = object({
  id: text,
  reference: text,
  version: number,
  participant: object({ id: text, givenName: maybe }),
  recipient: named,
  wish: text,
  standing: text,
  sentAt: moment,
  answerBy: moment,
  signs: list({ what: text, at: moment }),
  attemptCount: number,
  needs: any,
  why: maybe,
  attempts: list({
    id: text,
    recipient: named,
    standing: text,
    askedAt: moment,
    answerBy: moment,
    categories: texts,
  }),
  timeline: list({ what: text, at: moment, attemptId: text, recipient: named, reason: maybe }),
});
