/** Work about one thing is done one after the other, in the order in which it was asked; about others at the same time. */
export class Turns {
  private readonly last = new Map<string, Promise<void>>();

  take(id: string, work: () => Promise<void>): Promise<void> {
    const done = (this.last.get(id) ?? Promise.resolve()).then(work);
    // Whoever comes next waits for this one, not for its success.
    const over: Promise<void> = done.then(
      () => this.leave(id, over),
      () => this.leave(id, over),
    );
    this.last.set(id, over);
    return done;
  }

  private leave(id: string, mine: Promise<void>): void {
    if (this.last.get(id) === mine) this.last.delete(id);
  }
}
