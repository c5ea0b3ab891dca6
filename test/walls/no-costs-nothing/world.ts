import { localMailbox } from '@kring/platform-mail';
import { listen, type Listener } from '../../setup/listener.js';
import { attempt, withoutNew, type Seen } from '../worlds/ask.js';
import { hearOut, Voice } from '../worlds/heard.js';
import { unlessForbidden } from '../worlds/later.js';
import type { History } from './histories.js';
import type { Person, Side, Town } from './town.js';
import { daysGoBy } from './travel.js';
import { viewOf } from './view.js';

const MOMENT = /"\d{4}-\d\d-\d\dT[\d:.]+Z"|\d{4}-\d\d-\d\dT[\d:.]+Z_/g;

/** What happens in it, and what her sender does meanwhile, which is the same in both worlds. */
export interface Script {
  readonly histories: readonly { person: Person; before: History; after: History }[];
  readonly sendsAgainTo: readonly Person[];
  readonly asksAnotherFor: readonly Person[];
  readonly takesBack: readonly Person[];
  readonly clarifies: readonly Person[];
  readonly isSentAgainBefore: boolean;
}

/** One world, with all that the sender's side notices of it until and after each deadline. */
export class World {
  private readonly seen: Seen[] = [];
  private readonly voice: Voice;
  private readonly letters = new Set(localMailbox.letters());
  private readonly since = Date.now();
  private hasSentAgain = false;

  constructor(private readonly town: Town) {
    this.voice = new Voice(town.stage);
  }

  async play(script: Script): Promise<{ seen: Seen[]; frames: string[] }> {
    await this.town.again();
    const listeners = await Promise.all(this.town.sides.map((side) => this.listens(side)));
    await this.happens(script.histories.map(({ person, before }) => ({ person, history: before })));
    await this.look('at once');
    await this.goesBy(5);
    await this.look('before the deadline');
    if (script.isSentAgainBefore) await this.senderActs(script);
    await this.goesBy(10);
    await this.happens(script.histories.map(({ person, after }) => ({ person, history: after })));
    await this.look('after the deadline');
    if (!script.isSentAgainBefore) await this.senderActs(script);
    await this.goesBy(190);
    await this.look('after the consent');
    const frames = [];
    for (const listener of listeners) frames.push(await this.frames(listener));
    return { seen: [...this.seen, await this.mail()], frames };
  }

  /** With everything open that it knows of, and what it may guess at. */
  private async listens({ browser }: Side): Promise<Listener> {
    const listener = await listen(this.town.stage.address, browser.cookie);
    const open = this.town.people.flatMap(({ participantId, referralId }) => [
      { type: 'participant', id: participantId } as const,
      { type: 'me', id: participantId } as const,
      { type: 'referral', id: referralId } as const,
    ]);
    listener.watch(open);
    return listener;
  }

  private async happens(all: readonly { person: Person; history: History }[]): Promise<void> {
    for (const { person, history } of all) {
      await unlessForbidden(() => history.happen(this.town.stage, person));
    }
    await this.voice.sayAll();
  }

  private async goesBy(days: number): Promise<void> {
    await daysGoBy(this.town.stage.database, days);
    await this.town.stage.chores();
    await this.voice.sayAll();
  }

  /** Whether any of it can be done tells nothing of how it went. */
  private async senderActs({ sendsAgainTo, asksAnotherFor, takesBack, clarifies }: Script): Promise<void> {
    const { bridge, other } = this.town.stage.region;
    const categories = ['identity', 'wishes'];
    for (const { participantId } of sendsAgainTo) {
      const body = { participantId, recipientId: bridge.id, why: 'nog eens', categories };
      await this.tries('/v1/referrals', body);
    }
    for (const { referralId, standingId } of clarifies) {
      const body = { standingId, topic: 'travel', travelMinutes: 30 };
      await this.tries(`/v1/referrals/${referralId}/clarifications`, body);
    }
    for (const { referralId, standingId } of takesBack) {
      await this.tries(`/v1/referrals/${referralId}/withdrawals`, { standingId });
      await this.tries(`/v1/referrals/${referralId}/voids`, { standingId, reason: 'sent-twice' });
    }
    for (const { referralId } of asksAnotherFor) {
      for (const recipientId of [other.id, bridge.id]) {
        await this.tries(`/v1/referrals/${referralId}/attempts`, { recipientId, categories });
      }
    }
    this.hasSentAgain = true;
    await this.voice.sayAll();
    await this.look('after what its sender did');
  }

  private async tries(address: string, body: object): Promise<void> {
    const { browser } = this.town.sides[0]!;
    this.seen.push(await attempt(browser, { method: 'POST', address, body }, this.since));
  }

  private async look(when: string): Promise<void> {
    for (const side of this.town.sides) {
      for (const { where, bytes } of await viewOf(side, this.town.people)) {
        this.seen.push({ where: `${when}, ${where}`.replaceAll(MOMENT, '*'), bytes: this.compared(bytes) });
      }
    }
  }

  // What was sent again was sent at the wall's time, in either world at its own.
  private compared(bytes: string): string {
    if (!this.hasSentAgain) return bytes;
    const same = withoutNew(bytes, this.since)
      .replaceAll(MOMENT, '*')
      .replaceAll(/"V-\w+"/g, '*');
    return same.replace(/^content-length: \d+$/m, '');
  }

  private async frames(listener: Listener): Promise<string> {
    const watched = this.town.people.flatMap(({ participantId, referralId }) => [participantId, referralId]);
    const heard = await hearOut(this.voice, listener, watched);
    listener.close();
    return withoutNew(heard, this.since);
  }

  /** What is mailed, but to whom she was referred to: there it is known what waits for an answer. */
  private async mail(): Promise<Seen> {
    const rows = await this.town.stage.database.query<{ mail: string }>(
      `select a.mail from organisations.member m join identity.account a on a.id = m.account_id
       where m.organisation_id = $1 and a.mail is not null`,
      [this.town.stage.region.bridge.id],
    );
    const theirs = new Set(rows.map(({ mail }) => mail));
    const arrived = localMailbox
      .letters()
      .filter((one) => !this.letters.has(one) && !theirs.has(one.letter.to));
    return { where: 'letters', bytes: arrived.map(({ letter }) => letter.subject).join('\n') };
  }
}
