import { newId, type MemberActor } from '@kring/platform-kernel';
import { setApiStage, type ApiStage, type Browser } from '../../setup/api-stage.js';
import { listen, type Listener } from '../../setup/listener.js';
import { Voice } from '../worlds/heard.js';
import { takeSnapshot } from '../worlds/snapshot.js';
import { recipients, type Recipient } from './model.js';

/** The real api, one woman who has just been referred, and everybody around her with a page open. */
export interface Ground {
  readonly stage: ApiStage;
  readonly participantId: string;
  readonly referralId: string;
  readonly guide: Browser;
  readonly director: Browser;
  readonly her: Browser;
  readonly receivers: Readonly<Record<Recipient, { id: string; actor: MemberActor; browser: Browser }>>;
  readonly listeners: Readonly<Record<Recipient | 'guide', Listener>>;
  voice: Voice;
  /** Everyone opens whatever there is of her, and whatever may be guessed at. */
  openPages(): Promise<void>;
  again(): Promise<void>;
  close(): Promise<void>;
}

async function vouchForThird({ database, region }: ApiStage): Promise<void> {
  await database.query(
    `insert into organisations.vouching
       (id, municipality_id, organisation_id, capacity, contact_checked_on, agreement_signed_on, vouched_by)
     values ($1, $2, $3, 'controller', '2026-10-01', '2026-10-15', $4)`,
    [newId(), region.delft.id, region.waiting.id, region.delft.guide.memberId],
  );
}

/** Everybody around her, with a line open. */
async function around(stage: ApiStage, guide: Browser): Promise<Pick<Ground, 'receivers' | 'listeners'>> {
  const { bridge, other, waiting } = stage.region;
  const places = { bridge, other, third: waiting };
  const receivers = {} as Record<Recipient, Ground['receivers'][Recipient]>;
  const listeners = { guide: await listen(stage.address, guide.cookie) } as Record<
    Recipient | 'guide',
    Listener
  >;
  for (const name of recipients) {
    const { id, coordinator: actor } = places[name];
    const browser = await stage.member(actor);
    receivers[name] = { id, actor, browser };
    listeners[name] = await listen(stage.address, browser.cookie);
  }
  return { receivers, listeners };
}

export async function layGround(): Promise<Ground> {
  const stage = await setApiStage();
  const { region, story } = stage;
  await vouchForThird(stage);
  const participantId = await story.participant();
  const { referralId } = await story.referral(participantId);
  const her = await stage.participant(participantId);
  const guide = await stage.member(region.delft.guide);
  const director = await stage.member(region.delft.director);
  const { receivers, listeners } = await around(stage, guide);
  await stage.react();
  const back = await takeSnapshot(stage.database);
  const ground = {
    stage,
    participantId,
    referralId,
    guide,
    director,
    her,
    receivers,
    listeners,
    voice: new Voice(stage),
  };
  const whole: Ground = {
    ...ground,
    openPages: () => openPages(ground),
    async again() {
      await back();
      for (const { heard } of Object.values(listeners)) heard.length = 0;
      whole.voice = new Voice(stage);
      await openPages(ground);
    },
    async close() {
      for (const listener of Object.values(listeners)) listener.close();
      await stage.close();
    },
  };
  return whole;
}

async function openPages({
  stage,
  participantId,
  referralId,
  listeners,
}: Omit<Ground, 'again' | 'close' | 'openPages'>) {
  const attempts = await stage.database.query<{ id: string }>(
    'select id from referrals.attempt where referral_id = $1',
    [referralId],
  );
  for (const listener of Object.values(listeners)) {
    listener.watch([
      { type: 'participant', id: participantId },
      { type: 'me', id: participantId },
      { type: 'referral', id: referralId },
      ...attempts.map(({ id }) => ({ type: 'attempt', id }) as const),
    ]);
  }
}
