import { WithdrawConsent } from '@kring/consents';
import type { Settings } from '@kring/platform-config';
import { REACTION_QUEUE, REDIS_PREFIX } from '@kring/platform-queues';
import { herself, NOTHING, onEachCarrier, setStage, testSettings, type Stage } from '@kring/testing';
import { startWorker, type RunningWorker } from '@kring/worker';
import { Redis } from 'ioredis';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(holds: () => Promise<boolean>): Promise<void> {
  const start = Date.now();
  while (!(await holds())) {
    if (Date.now() - start > 20_000) throw new Error('It did not happen in twenty seconds.');
    await pause(20);
  }
}

onEachCarrier((carrier) => {
  let stage: Stage;
  let worker: RunningWorker;
  let settings: Settings;

  beforeAll(async () => {
    stage = await setStage();
    settings = testSettings(stage.database, { ...(await carrier()) });
    worker = await startWorker(settings);
  });

  afterAll(async () => {
    await worker.close();
    await stage.close();
  });

  const stateOf = async (attemptId: string) => {
    const rows = await stage.database.query<{ state: string }>(
      'select state from referrals.attempt where id = $1',
      [attemptId],
    );
    return rows[0]!.state;
  };

  const isSettled = async () => {
    const rows = await stage.database.query('select from outbox.event where settled_at is null');
    return rows.length === 0;
  };

  /** PostgreSQL takes a moment to see that a connection was closed. */
  const leftNoConnection = async () => {
    const rows = await stage.database.query(
      `select from pg_stat_activity where datname = current_database()
       and application_name in ('kring relay', 'kring worker', 'listen kring_outbox')`,
    );
    return rows.length === 0;
  };

  /** A referral to which she said yes, with nobody but the worker to carry it out. */
  async function saidYes() {
    const participantId = await stage.story.participant();
    const referral = await stage.story.referral(participantId);
    await stage.story.says(participantId, 'yes');
    return { participantId, ...referral };
  }

  test('every event comes to be settled, with one inbox line for each reaction', async () => {
    const { attemptId } = await saidYes();
    await until(async () => (await stateOf(attemptId)) === 'sent');
    await until(isSettled);
    const rows = await stage.database.query(
      `select e.name from outbox.event e
       where cardinality(e.owed) <> (select count(*) from outbox.inbox i where i.event_id = e.id)`,
    );
    expect(rows).toEqual([]);
  });

  test('a withdrawal runs through: the attempt stops and nothing is open', async () => {
    const { participantId, attemptId } = await saidYes();
    await until(async () => (await stateOf(attemptId)) === 'sent');
    await stage.use(WithdrawConsent).execute(herself(participantId), 'all');
    await until(async () => (await stateOf(attemptId)) === 'withdrawn_by_participant');
    expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual(NOTHING);
  });

  test('a yes that she takes back at once opens nothing, in whatever order the queue works', async () => {
    const stories = [];
    for (let number = 0; number < 8; number += 1) {
      const story = await saidYes();
      await stage.use(WithdrawConsent).execute(herself(story.participantId), 'all');
      stories.push(story);
    }
    await until(isSettled);
    for (const { participantId, attemptId } of stories) {
      expect(await stateOf(attemptId)).toBe('withdrawn_by_participant');
      expect(await stage.sees(stage.region.bridge.id, participantId)).toEqual(NOTHING);
    }
  });

  /** What stands in the jobs, wherever they are. */
  async function jobsContent(): Promise<unknown[]> {
    if (!settings.KRING_REDIS_URL) {
      const rows = await stage.database.query<{ data: unknown }>(
        'select data from bullmq.job where queue = $1',
        [REACTION_QUEUE],
      );
      return rows.map(({ data }) => data);
    }
    const redis = new Redis(settings.KRING_REDIS_URL);
    const keys = await redis.keys(`${REDIS_PREFIX}:${REACTION_QUEUE}:*_*`);
    const found = await Promise.all(keys.map((key) => redis.hget(key, 'data')));
    redis.disconnect();
    return found;
  }

  test('a job holds two names and no person: which event, which reaction', async () => {
    await saidYes();
    await until(isSettled);
    const jobs = await jobsContent();
    expect(jobs.length).toBeGreaterThan(0);
    for (const data of jobs) {
      const content = (typeof data === 'string' ? JSON.parse(data) : data) as object;
      expect(Object.keys(content).sort()).toEqual(['eventId', 'reaction', 'trace']);
    }
  });

  test('a worker that starts later does what was left, and a stopped one leaves no connection', async () => {
    await worker.close();
    await until(leftNoConnection);
    const { attemptId } = await saidYes();
    await pause(200);
    expect(await stateOf(attemptId)).toBe('awaiting_consent');
    worker = await startWorker(settings);
    await until(async () => (await stateOf(attemptId)) === 'sent');
  });

  test('what the queue lost is enqueued again', async () => {
    await worker.close();
    const { attemptId } = await saidYes();
    // As a relay leaves it that stopped between its claim and the queue.
    await stage.database.query(
      `update outbox.event set claimed_at = now() - interval '1 minute', owed = '{referrals.send-on-consent-given}'
       where claimed_at is null and name = 'consent.given'`,
    );
    worker = await startWorker(settings);
    await until(async () => (await stateOf(attemptId)) === 'sent');
    await until(isSettled);
  });
});
