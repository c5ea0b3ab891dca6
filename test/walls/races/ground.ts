import { Watchers } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { newId, PUBLIC } from '@kring/platform-kernel';
import { Outbox, type Touch } from '@kring/platform-outbox';
import pg from 'pg';
import { setApiStage, type ApiStage, type Browser } from '../../setup/api-stage.js';
import { listen, type Listener } from '../../setup/listener.js';

/** What all races share: a real api and worker, and the people of the recipient. */
export interface Ground {
  readonly stage: ApiStage;
  readonly coordinator: Browser;
  readonly volunteer: Browser;
  readonly guide: Listener;
  readonly offerId: string;
  /** The subjects of participants whose withdrawal was answered: whatever is asked of them now is asked after it. */
  readonly over: Set<string>;
  /** What must not be, and was. */
  readonly broken: string[];
  /** Says these touches as a job that comes late, and waits until every open page was looked at for it. */
  sayLate(participantId: string, touches: readonly Touch[]): Promise<void>;
  close(): Promise<void>;
}

type Shared = Pick<Ground, 'over' | 'broken'>;

/** The check at delivery as the product has it, which writes down what it found too late. */
function checks(shared: Shared, watchers: () => Watchers, recipients: () => string[]) {
  return async (...[kind, id, needs, watching]: Parameters<Watchers['whoSees']>) => {
    const after = shared.over.has(id);
    const sees = await watchers().whoSees(kind, id, needs, watching);
    const reached = [...sees].some((key) => recipients().some((audience) => key.startsWith(audience)));
    if (after && reached) shared.broken.push(`a check at delivery still found ${kind} ${id}`);
    return sees;
  };
}

export async function layGround(known: Record<string, string>): Promise<Ground> {
  const shared: Shared = { over: new Set(), broken: [] };
  let pool: pg.Pool | null = null;
  let recipients: string[] = [];
  const whoSees = checks(
    shared,
    () => new Watchers(pool!),
    () => recipients,
  );
  const stage = await setApiStage({ worker: true, known, api: { walls: { whoSees } } });
  pool = new pg.Pool({ connectionString: stage.database.as('kring_api'), max: 2 });
  const { bridge, delft } = stage.region;
  recipients = [bridge.id, bridge.volunteer.memberId];
  const guide = await listen(stage.address, (await stage.member(delft.guide)).cookie);
  return {
    ...shared,
    stage,
    guide,
    coordinator: await stage.member(bridge.coordinator),
    volunteer: await stage.member(bridge.volunteer),
    offerId: (await stage.region.offer(1_000_000)).offerId,
    sayLate: (participantId, touches) => sayLate(stage, guide, participantId, touches),
    async close() {
      guide.close();
      await pool!.end();
      await stage.close();
    },
  };
}

// Her sender sees her: when it has heard that she was touched, and once more, everyone else was looked at too.
async function sayLate(
  stage: ApiStage,
  guide: Listener,
  participantId: string,
  touches: readonly Touch[],
): Promise<void> {
  const told = () => guide.heard.filter(({ id }) => id === participantId).length;
  for (let times = 0; times < 2; times += 1) {
    const before = told();
    const all = [...touches, { kind: 'participant', id: participantId } as const];
    const event = { name: 'session.ended', subjectId: newId(), touches: all } as const;
    await stage.use(UnitOfWork).run(PUBLIC, async () => stage.use(Outbox).append(event));
    while (told() === before) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
