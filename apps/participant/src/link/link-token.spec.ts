import { linkToken, takeLinkToken } from './link-token.js';

const token = 'a'.repeat(21) + '-_' + 'Z'.repeat(20);

function pageAt(hash: string) {
  const shown: string[] = [];
  const location = { pathname: '/my/', search: '', hash } as Location;
  const history = {
    replaceState: (_: unknown, __: string, url: string) => shown.push(url),
  } as unknown as History;
  return { location, history, shown };
}

describe('the link of a participant', () => {
  it('carries its token in the fragment', () => {
    expect(linkToken(`#link=${token}`)).toBe(token);
  });

  it('is refused when it is cut off or made up', () => {
    expect(linkToken(`#link=${token.slice(1)}`)).toBeNull();
    expect(linkToken(`#link=${token.slice(1)}!`)).toBeNull();
    expect(linkToken('#link=')).toBeNull();
    expect(linkToken('')).toBeNull();
  });

  it('disappears from the address bar at once', () => {
    const { location, history, shown } = pageAt(`#link=${token}`);
    expect(takeLinkToken(location, history)).toBe(token);
    expect(shown).toEqual(['/my/']);
  });

  it('disappears also when it is no good', () => {
    const { location, history, shown } = pageAt('#link=half');
    expect(takeLinkToken(location, history)).toBeNull();
    expect(shown).toEqual(['/my/']);
  });

  it('leaves an address without a link alone', () => {
    const { location, history, shown } = pageAt('');
    expect(takeLinkToken(location, history)).toBeNull();
    expect(shown).toEqual([]);
  });
});
