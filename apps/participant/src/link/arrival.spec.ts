import { arrivalIn, takeArrival } from './arrival.js';

const token = 'a'.repeat(21) + '-_' + 'Z'.repeat(20);
const code = '7K2M90XT4QJZ01BC';

function pageAt(hash: string) {
  const shown: string[] = [];
  const location = { pathname: '/my/', search: '', hash } as Location;
  const history = {
    replaceState: (_: unknown, __: string, url: string) => shown.push(url),
  } as unknown as History;
  return { location, history, shown };
}

describe('what a participant comes with', () => {
  it.each([
    ['link', token],
    ['desk', token],
    ['card', code],
  ])('a %s stands in the fragment', (kind, said) => {
    expect(arrivalIn(`#${kind}=${said}`)).toEqual({ kind, token: said });
  });

  it('is refused when it is cut off or made up', () => {
    expect(arrivalIn(`#link=${token.slice(1)}`)).toBeNull();
    expect(arrivalIn(`#desk=${token.slice(1)}!`)).toBeNull();
    expect(arrivalIn(`#card=${token}`)).toBeNull();
    expect(arrivalIn('#link=')).toBeNull();
    expect(arrivalIn('')).toBeNull();
  });

  it.each([
    [`#link=${token}`, { kind: 'link', token }],
    [`#card=${code}`, { kind: 'card', token: code }],
    ['#card=half', null],
  ])('%s disappears from the address bar at once', (hash, arrival) => {
    const { location, history, shown } = pageAt(hash);
    expect(takeArrival(location, history)).toEqual(arrival);
    expect(shown).toEqual(['/my/']);
  });

  it('leaves an address without one alone', () => {
    const { location, history, shown } = pageAt('#kring-main');
    expect(takeArrival(location, history)).toBeNull();
    expect(shown).toEqual([]);
  });
});
