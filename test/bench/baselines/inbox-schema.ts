const text = { type: 'string' };
const orNothing = (type: string) => ({ type: [type, 'null'] });
const number = { type: 'integer' };

const needs = {
  type: 'object',
  properties: {
    wish: text,
    spokenDutch: orNothing('string'),
    dayParts: { type: 'array', items: text },
    withinSchoolHours: { type: 'boolean' },
    childcareFor: number,
    womenOnly: { type: 'boolean' },
    travelMinutes: orNothing('integer'),
  },
};

const item = {
  type: 'object',
  properties: {
    id: text,
    reference: text,
    needs,
    sender: { type: 'object', properties: { id: text, name: text, kind: text } },
    state: text,
    participant: {
      type: ['object', 'null'],
      properties: { id: text, givenName: orNothing('string') },
    },
    offerId: orNothing('string'),
    arrivedAt: { type: 'string', format: 'date-time' },
    answerBy: { type: 'string', format: 'date-time' },
    version: number,
  },
};

/** The answer's shape, from which Fastify writes a serialiser of its own. */
export const inboxSchema = {
  type: 'object',
  properties: {
    items: { type: 'array', items: item },
    counts: { type: 'object', properties: { waiting: number, running: number, done: number } },
    next: orNothing('string'),
  },
};
