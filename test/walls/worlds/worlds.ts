import { localMailbox, asText } from '@kring/platform-mail';
import { setApiStage, type ApiStage, type Started } from '../../setup/api-stage.js';
import { listen, type Listener } from '../../setup/listener.js';
import { attempt, comparable, look, withoutNew, type Seen } from './ask.js';
import { audiencesOf, type Audience } from './audiences.js';
import { layWorld, type Cast } from './cast.js';
import { hearOut, Voice } from './heard.js';
import { unlessForbidden, type LaterEvent } from './later.js';
import { normalisedInAnswersToVerbs, normalisedTexts } from './normalised.js';
import type { Known } from './places.js';
import { takeSnapshot } from './snapshot.js';
import type { Verb } from './verbs.js';

export const FRAMES = 'frames';

/** Where all pairs of worlds are made and looked at. */
export interface Ground {
  readonly stage: ApiStage;
  readonly cast: Cast;
  readonly audiences: readonly Audience[];
  /** The world as it was in the beginning. */
  again(): Promise<void>;
}

/** What the audience does in both worlds alike. */
export interface Script {
  readonly places: readonly string[];
  readonly verbs: readonly Verb[];
  /** What happens while it listens. */
  readonly later: readonly LaterEvent[];
}

/** Lays it, on an api of its own; only a spec that takes a wall away says how that is `started`. */
export async function openGround(started: Started = {}): Promise<Ground> {
  const stage = await setApiStage(started);
  const cast = await layWorld(stage);
  const audiences = await audiencesOf(stage, cast);
  await stage.database.query('delete from outbox.event');
  return { stage, cast, audiences, again: await takeSnapshot(stage.database) };
}

/** One world: what happened in secret, and then all that the audience notices. */
export class World {
  private readonly seen: Seen[] = [];
  private readonly voice: Voice;
  private readonly letters = new Set(localMailbox.letters());
  private listener: Listener | null = null;
  private watched: readonly string[] = [];

  constructor(
    private readonly ground: Ground,
    private readonly audience: Audience,
  ) {
    this.voice = new Voice(ground.stage);
  }

  /** It begins anew; the audience listens, and has everything open that it knows of. */
  async begin(known: Known): Promise<void> {
    await this.ground.again();
    const { cookie } = this.audience.browser;
    if (!cookie) return;
    this.listener = await listen(this.ground.stage.address, cookie);
    const { participant, attempt, referral } = known;
    this.watched = [...participant, ...attempt, ...referral];
    this.listener.watch([
      ...participant.map((id) => ({ type: 'participant', id }) as const),
      ...attempt.map((id) => ({ type: 'attempt', id }) as const),
      ...referral.map((id) => ({ type: 'referral', id }) as const),
    ]);
  }

  async happens(secret: () => Promise<unknown>): Promise<void> {
    await unlessForbidden(secret);
  }

  /** All that this audience notices of this world. */
  async lookAround({ places, verbs, later }: Script): Promise<Seen[]> {
    const { browser } = this.audience;
    const since = Date.now();
    await this.voice.sayAll();
    for (const place of places) this.seen.push(await look(browser, place));
    for (const happens of later) {
      await unlessForbidden(() => happens(this.ground.stage, this.ground.cast));
      await this.voice.sayAll();
    }
    for (const verb of verbs) this.seen.push(await attempt(browser, verb, since));
    await this.voice.sayAll();
    const frames = this.listener
      ? withoutNew(await hearOut(this.voice, this.listener, this.watched), since)
      : '';
    this.listener?.close();
    return [...this.seen, { where: FRAMES, bytes: frames }, this.mail()];
  }

  private mail(): Seen {
    const arrived = localMailbox.letters().filter((one) => !this.letters.has(one));
    const hers = arrived.filter(({ letter }) => letter.to === this.audience.mail);
    const texts = hers.map(({ letter }) => `${letter.subject}\n${asText(letter)}`);
    const bytes = comparable(texts.join('\n'), [...normalisedTexts, ...normalisedInAnswersToVerbs]);
    return { where: 'letters', bytes };
  }
}
