import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Responses = Operation['responses'];
type Answer = NonNullable<Responses[string]>;

const VERBS = ['get', 'put', 'post', 'delete', 'patch'] as const;
const versionHeader = {
  description: 'The version of this API.',
  schema: { type: 'string', example: '1.0.0' },
};
const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

const problemSchema = {
  type: 'object',
  required: ['type', 'status', 'title', 'detail', 'requestId'],
  properties: {
    type: { type: 'string' },
    status: { type: 'integer' },
    title: { type: 'string' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    allowed: { type: 'array', items: { type: 'string' } },
  },
} as const;

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header' as const,
  required: false,
  description:
    'Eight to 64 characters, another for each change. What comes again with the same key within a day is done once, and answered with the same status and id.',
  schema: { type: 'string' as const, minLength: 8, maxLength: 64 },
};

const problemAnswer = (description: string) => ({ description, content: problemContent });

function withRules(verb: (typeof VERBS)[number], operation: Operation): Operation {
  const responses: Responses = {};
  for (const [status, response] of Object.entries(operation.responses)) {
    const successful = /^[23]/.test(status);
    responses[status] = successful
      ? ({ ...response, headers: { 'API-Version': versionHeader } } as Answer)
      : response;
  }
  const isChange = verb !== 'get';
  const hasInput = isChange || (operation.parameters ?? []).length > 0;
  if (hasInput) responses['400'] = problemAnswer('Something in the request is wrong; all of it is listed.');
  responses['401'] = problemAnswer('Nobody is signed in.');
  responses['403'] = problemAnswer('This verb is not yours.');
  responses['404'] = problemAnswer('It does not exist, or it is not shared with you.');
  if (operation.requestBody) responses['409'] = problemAnswer('It changed, or this is not possible now.');
  if (!isChange) return { ...operation, responses };
  return { ...operation, parameters: [...(operation.parameters ?? []), idempotencyKey], responses };
}

/** Fits the document to the API Design Rules: version in the server's address and in a header, problems listed. */
export function toDesignRules(document: OpenAPIObject): OpenAPIObject {
  const paths: OpenAPIObject['paths'] = {};
  for (const [path, item] of Object.entries(document.paths)) {
    if (!path.startsWith('/v1/')) continue;
    const shaped = { ...item };
    for (const verb of VERBS) if (shaped[verb]) shaped[verb] = withRules(verb, shaped[verb]);
    paths[path.slice('/v1'.length)] = shaped;
  }
  const schemas = { ...document.components?.schemas, Problem: problemSchema as never };
  return { ...document, paths, components: { ...document.components, schemas } };
}
