import type { Settings } from '@kring/platform-config';
import { startTracing } from './start-tracing.js';
import { currentTraceId, currentTraceparent, inTrace, openStep } from './traces.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const header = `00-${TRACE}-00f067aa0ba902b7-01`;

let endTracing: () => Promise<void>;

beforeAll(() => {
  endTracing = startTracing({} as Settings);
});

afterAll(() => endTracing());

test('a request goes on in the trace that its browser began', () => {
  const step = openStep('request', header);
  expect(step.traceId).toBe(TRACE);
  expect(step.run(currentTraceId)).toBe(TRACE);
  step.end('GET /v1/x', {}, false);
});

test.each([undefined, 'nonsense', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])(
  'a request without a readable trace begins one (%s)',
  (sent) => {
    const step = openStep('request', sent);
    expect(step.traceId).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
    expect(step.traceId).not.toBe(TRACE);
  },
);

test('what a step hands on is the same trace and another step of it', () => {
  const handedOn = openStep('request', header).run(currentTraceparent);
  expect(handedOn).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
  expect(handedOn).not.toBe(header);
});

test('a reaction goes on in the trace of its event, also after something was waited for', async () => {
  const seen = await inTrace('reaction', () => Promise.resolve().then(currentTraceId), {
    traceparent: header,
  });
  expect(seen).toBe(TRACE);
});

test('an error passes through', async () => {
  await expect(inTrace('reaction', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('tracing ends with the last of those who started it', async () => {
  const endAnother = startTracing({} as Settings);
  await endAnother();
  expect(openStep('request', header).traceId).toBe(TRACE);
});

test('outside a trace there is none', () => {
  expect(currentTraceId()).toBeUndefined();
  expect(currentTraceparent()).toBeNull();
});
