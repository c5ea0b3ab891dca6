import { flushTraces } from '@kring/platform-telemetry';
import { setApiStage, type ApiStage } from '../setup/api-stage.js';
import { openCollector, type Collector } from '../setup/collector.js';

const CLICK = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${CLICK}-00f067aa0ba902b7-01`;
const NAME = 'Zewditu';

let collector: Collector;
let stage: ApiStage;
let participantId: string;

beforeAll(async () => {
  collector = await openCollector();
  stage = await setApiStage({ worker: true, known: { KRING_TRACES_URL: collector.url } });
  participantId = await stage.story.participant(NAME);
  await stage.story.referral(participantId);
  await saysYes();
});

afterAll(async () => {
  await stage.close();
  await collector.close();
});

/** She says yes to each question, by one click. */
async function saysYes(): Promise<void> {
  const her = await stage.participant(participantId);
  const { body } = await her.get('/v1/my/questions?language=nl');
  const items = body['items'] as { id: string; notice: { hash: string } }[];
  for (const { id, notice } of items) {
    const answer = { answer: 'yes', add: [], noticeHash: notice.hash, language: 'nl', understood: true };
    const { status } = await her.send('POST', `/v1/my/questions/${id}/answers`, answer, { traceparent });
    expect(status).toBe(204);
  }
}

async function collected(step: string): Promise<string[]> {
  for (;;) {
    await flushTraces();
    const steps = collector.stepsOf(CLICK);
    if (steps.includes(step)) return steps;
    await new Promise((again) => setTimeout(again, 50));
  }
}

test('a click, its request and the reaction in another process are one trace', async () => {
  const steps = await collected('referrals.send-on-consent-given');
  expect(steps).toContain('POST /v1/my/questions/:id/answers');
});

test('a trace holds routes and reactions, and nobody', async () => {
  await collected('referrals.send-on-consent-given');
  const received = collector.received();
  for (const hers of [NAME, participantId, '+316', 'Gemeente']) expect(received).not.toContain(hers);
});

test('an event carries the trace of its click', async () => {
  const rows = await stage.database.query<{ trace: string | null }>(
    `select trace from outbox.event where name = 'consent.given'`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { trace } of rows) expect(trace).toContain(CLICK);
});
