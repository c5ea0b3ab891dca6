import type { SessionOwner } from '@kring/platform-identity';

const personOf = (owner: SessionOwner): string =>
  owner.kind === 'member' ? owner.memberId : owner.participantId;

/** The answer for each session, asked once for each person however many windows she has open. */
export async function eachOnce<Answer>(
  owners: ReadonlyMap<string, SessionOwner>,
  ask: (owner: SessionOwner) => Promise<Answer>,
): Promise<Map<string, Answer>> {
  const asked = new Map<string, Promise<Answer>>();
  for (const owner of owners.values()) {
    if (!asked.has(personOf(owner))) asked.set(personOf(owner), ask(owner));
  }
  await Promise.all(asked.values());
  const answers = new Map<string, Answer>();
  for (const [sessionId, owner] of owners) answers.set(sessionId, await asked.get(personOf(owner))!);
  return answers;
}
