import { fastify, type FastifyInstance } from 'fastify';
import { installPatience } from './patience.js';
import { answerProblem } from './problem-answers.js';

const A_MOMENT = 5;

let server: FastifyInstance;

beforeEach(() => {
  server = fastify();
  server.setErrorHandler((error, request, reply) => answerProblem(error, request, reply));
  installPatience(server, A_MOMENT);
});

afterEach(() => server.close());

const never = () => new Promise<never>(() => undefined);

test.each(['/v1/attempts', '/auth/sign-in'])(
  'what hangs behind %s is answered in time: not now, ask again',
  async (url) => {
    server.get(url, never);
    const answer = await server.inject(url);
    expect(answer.statusCode).toBe(503);
    expect(answer.headers).toMatchObject({
      'retry-after': '2',
      'content-type': 'application/problem+json; charset=utf-8',
    });
  },
);

test('a file may take as long as a slow phone needs', async () => {
  server.get('/assets/app.js', async () => {
    await new Promise((resolve) => setTimeout(resolve, 5 * A_MOMENT));
    return 'code';
  });
  expect((await server.inject('/assets/app.js')).statusCode).toBe(200);
});
