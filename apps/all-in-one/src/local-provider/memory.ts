interface Payload {
  readonly uid?: string;
  readonly grantId?: string;
  readonly consumed?: number;
}

type Kept = { readonly payload: Payload; readonly until: number };

const inSeconds = () => Date.now() / 1000;

/** What the demo's provider remembers of sign-ins under way: one of these for each kind, for as long as the process lives. */
export class Memory {
  private readonly kept = new Map<string, Kept>();

  upsert(id: string, payload: Payload, seconds: number): Promise<void> {
    this.forgetOld();
    this.kept.set(id, { payload, until: inSeconds() + (seconds || Infinity) });
    return Promise.resolve();
  }

  find(id: string): Promise<Payload | undefined> {
    this.forgetOld();
    return Promise.resolve(this.kept.get(id)?.payload);
  }

  findByUid(uid: string): Promise<Payload | undefined> {
    this.forgetOld();
    const found = [...this.kept.values()].find(({ payload }) => payload.uid === uid);
    return Promise.resolve(found?.payload);
  }

  /** Codes are for devices without a browser, which the demo doesn't have. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(id: string): Promise<void> {
    const kept = this.kept.get(id);
    const consumed = Math.floor(inSeconds());
    if (kept) this.kept.set(id, { ...kept, payload: { ...kept.payload, consumed } });
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.kept.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    this.forgetAll(({ payload }) => payload.grantId === grantId);
    return Promise.resolve();
  }

  private forgetOld(): void {
    const now = inSeconds();
    this.forgetAll(({ until }) => until <= now);
  }

  private forgetAll(isMeant: (kept: Kept) => boolean): void {
    for (const [id, kept] of this.kept) if (isMeant(kept)) this.kept.delete(id);
  }
}
