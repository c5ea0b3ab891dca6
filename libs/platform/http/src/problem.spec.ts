import { NotFound, VersionConflict } from '@kring/platform-kernel';
import { NotFoundException, UnauthorizedException } from '@nestjs/common';
import { InvalidInput } from './invalid-input.js';
import { toProblem } from './problem.js';

test('tells everything that is wrong at once', () => {
  const problem = toProblem(
    new InvalidInput([
      { path: 'a', message: 'x' },
      { path: 'b.c', message: 'y' },
    ]),
    'r',
  );
  expect(problem.status).toBe(400);
  expect(problem.errors).toEqual([
    { path: 'a', message: 'x' },
    { path: 'b.c', message: 'y' },
  ]);
});

test('an absent thing and an absent route read alike', () => {
  expect(toProblem(new NotFound(), 'r')).toEqual(
    toProblem(new NotFoundException('Cannot GET /v1/secret'), 'r'),
  );
});

test('a stale version is a conflict', () => {
  expect(toProblem(new VersionConflict(), 'r').status).toBe(409);
});

test('an unknown error tells nothing of itself', () => {
  const problem = toProblem(new Error('password authentication failed for Hiwet'), 'r');
  expect(problem.status).toBe(500);
  expect(JSON.stringify(problem)).not.toContain('Hiwet');
});

test('a database that is away is no mistake: the same request may succeed in a moment', () => {
  const away = Object.assign(new Error('connect ECONNREFUSED 10.0.0.7'), { code: 'ECONNREFUSED' });
  const problem = toProblem(away, 'r');
  expect(problem).toMatchObject({ status: 503, title: 'Even niet beschikbaar' });
  expect(JSON.stringify(problem)).not.toContain('10.0.0.7');
});

test('keeps the status of the framework, not its words', () => {
  expect(toProblem(new UnauthorizedException('token abc'), 'r')).toMatchObject({ status: 401 });
  expect(toProblem({ statusCode: 415, message: 'Unsupported Media Type: x' }, 'r')).toMatchObject({
    status: 415,
  });
});
