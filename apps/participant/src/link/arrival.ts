const SHAPES = {
  link: /^[A-Za-z0-9_-]{43}$/,
  desk: /^[A-Za-z0-9_-]{43}$/,
  card: /^[0-9A-HJKMNP-TV-Z]{16}$/,
} as const;

/** What she came with: a link whose code goes to her phone, one whose code is shown at the desk, or her paper card. */
export interface Arrival {
  readonly kind: keyof typeof SHAPES;
  readonly token: string;
}

const kinds = Object.keys(SHAPES) as Arrival['kind'][];

/** What stands in the fragment: it never travels to a server or into its logs. */
export function arrivalIn(fragment: string): Arrival | null {
  const said = new URLSearchParams(fragment.replace(/^#/, ''));
  for (const kind of kinds) {
    const token = said.get(kind);
    if (token !== null && SHAPES[kind].test(token)) return { kind, token };
  }
  return null;
}

/** Takes it from the address bar: after this it is in memory only. */
export function takeArrival(page: Location, pages: History): Arrival | null {
  if (!kinds.some((kind) => page.hash.includes(`${kind}=`))) return null;
  const arrival = arrivalIn(page.hash);
  pages.replaceState(null, '', page.pathname + page.search);
  return arrival;
}
