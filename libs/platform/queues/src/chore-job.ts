import type { JobSchedulerTemplateOptions, RepeatOptions } from 'bullmq';

/** What comes back each so many seconds, by name; nothing else is in its job. */
export interface Scheduled {
  readonly name: string;
  readonly every: number;
}

export const CHORE_QUEUE = 'chores';

/** Failed, it is due again at its next turn; so it is not tried in between. */
const options: JobSchedulerTemplateOptions = { removeOnComplete: true, removeOnFail: true };

type Keeps = {
  getJobScheduler(id: string): Promise<{ every?: number } | undefined>;
  upsertJobScheduler(
    id: string,
    repeat: RepeatOptions,
    template: { name: string; data: object; opts: JobSchedulerTemplateOptions },
  ): Promise<unknown>;
};

/** Sees to it that each of these comes back; what is kept already keeps its turn. */
export async function keep(queue: Keeps, scheduled: readonly Scheduled[]): Promise<void> {
  for (const { name, every } of scheduled) {
    const known = await queue.getJobScheduler(name);
    if (known?.every === every * 1_000) continue;
    await queue.upsertJobScheduler(name, { every: every * 1_000 }, { name, data: {}, opts: options });
  }
}
