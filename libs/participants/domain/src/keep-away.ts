/** Whom she names: organisations, and people who work for one. */
export interface Named {
  readonly organisations: readonly string[];
  readonly members: readonly string[];
}

export interface Wrong {
  readonly path: string;
  readonly message: string;
}

const UNKNOWN = {
  organisations: 'Deze organisatie kent Kring niet.',
  members: 'Deze medewerker kunt u niet kiezen.',
} as const;

const OWN_TASK = 'Uw eigen gemeente moet haar taak kunnen doen. Kies de medewerker die u niet wilt.';

/**
 * All that is wrong with a list. Whoever stands on it may stay; her own municipality has a task by law (Wet inburgering
 * 2021), so that she names its people and not the whole of it.
 */
export function whatIsWrong(
  wanted: Named,
  { standing, choices, municipalityId }: { standing: Named; choices: Named; municipalityId: string | null },
): Wrong[] {
  const wrong = (kind: keyof Named): Wrong[] =>
    wanted[kind].flatMap((id, place) => {
      if (choices[kind].includes(id) || standing[kind].includes(id)) return [];
      return [{ path: `${kind}.${place}`, message: id === municipalityId ? OWN_TASK : UNKNOWN[kind] }];
    });
  return [...wrong('organisations'), ...wrong('members')];
}

const without = (some: Named, others: Named): Named => ({
  organisations: some.organisations.filter((id) => !others.organisations.includes(id)),
  members: some.members.filter((id) => !others.members.includes(id)),
});

/** Whom she begins to keep away, and whom no longer; who stays on the list is left as it is. */
export function changesOf(standing: Named, wanted: Named): { begin: Named; end: Named } {
  return { begin: without(wanted, standing), end: without(standing, wanted) };
}
