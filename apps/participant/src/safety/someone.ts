import type { KeepAway, WriteKeepAway } from '@kring/contracts';

/** An organisation, or a person who works for one. */
export interface Someone {
  readonly kind: keyof WriteKeepAway;
  readonly id: string;
  readonly name: string;
  /** For whom a person works. */
  readonly worksFor: string | null;
}

type Named = Pick<KeepAway, 'organisations' | 'members'>;

/** The people first: it is they whom she may know. */
export function everyone({ organisations, members }: Named): Someone[] {
  return [
    ...members.map(({ id, name, organisation }) => ({
      kind: 'members' as const,
      id,
      name,
      worksFor: organisation.name,
    })),
    ...organisations.map(({ id, name }) => ({ kind: 'organisations' as const, id, name, worksFor: null })),
  ];
}

const FEWEST_LETTERS = 2;
const MOST_SHOWN = 20;
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Without a word the people around her; with one, whoever has it in the name. Who stands on the list is not offered. */
export function offered({ choices, ...listed }: KeepAway, word: string): Someone[] {
  const standing = new Set(everyone(listed).map(({ id }) => id));
  const free = everyone(choices).filter(({ id }) => !standing.has(id));
  const wanted = plain(word.trim());
  if (wanted === '') return free.filter(({ kind }) => kind === 'members').slice(0, MOST_SHOWN);
  if (wanted.length < FEWEST_LETTERS) return [];
  return free.filter(({ name }) => plain(name).includes(wanted)).slice(0, MOST_SHOWN);
}

const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);

/** The whole list, with one more on it. */
export function listedWith(list: Named, { kind, id }: Someone): WriteKeepAway {
  const written = { organisations: idsOf(list.organisations), members: idsOf(list.members) };
  return { ...written, [kind]: [...written[kind], id] };
}

/** The whole list, with one fewer on it. */
export function listedWithout(list: Named, { id }: Someone): WriteKeepAway {
  const others = (ids: string[]) => ids.filter((other) => other !== id);
  return { organisations: others(idsOf(list.organisations)), members: others(idsOf(list.members)) };
}
