import { eventNames } from '@kring/contracts';
import type { Reactions } from '@kring/platform-outbox';

/** Which reactions each event owes, by its name; events that owe none are left out. */
export function owedBy(reactions: Reactions): Record<string, string[]> {
  const owed = eventNames.map((name) => [name, reactions.owedBy(name)] as const);
  return Object.fromEntries(owed.filter(([, names]) => names.length > 0));
}
