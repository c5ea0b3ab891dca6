const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** The token of her link. It stands in the fragment, so it never travels to a server or into its logs. */
export function linkToken(fragment: string): string | null {
  const token = new URLSearchParams(fragment.replace(/^#/, '')).get('link');
  return token !== null && SHAPE.test(token) ? token : null;
}

/** Takes the token from the address bar: after this it is in memory only. */
export function takeLinkToken(page: Location, pages: History): string | null {
  if (!page.hash.includes('link=')) return null;
  const token = linkToken(page.hash);
  pages.replaceState(null, '', page.pathname + page.search);
  return token;
}
