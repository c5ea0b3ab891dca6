const MOST_STEPS = 12;
const ANSWER_WITHIN = 20_000;

/** A client manager of the demo region, signed in through its identity provider as a browser would. */
export async function signIn(address, persona) {
  const jar = new Map();
  let at = new URL('/auth/sign-in', address);
  for (let step = 0; step < MOST_STEPS; step++) {
    const response = await fetch(at, { redirect: 'manual', headers: { cookie: cookiesOf(jar) } });
    keep(jar, response.headers.getSetCookie());
    const next = response.headers.get('location') ?? linkTo(persona, await response.text());
    if (!next || next === '/') break;
    at = new URL(next, at);
  }
  const member = memberWith(address, cookiesOf(jar));
  const { status } = await member.ask('GET', '/v1/session');
  if (status !== 200) throw new Error(`${persona} could not sign in: ${at.pathname} and then ${status}.`);
  return member;
}

/** Whoever has this cookie. */
export function memberWith(address, cookie) {
  return {
    cookie,
    async ask(method, path, body) {
      const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
      const signal = AbortSignal.timeout(ANSWER_WITHIN);
      const sent = { method, headers, body: body && JSON.stringify(body), signal };
      const response = await fetch(address + path, sent);
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, body: isJson && text ? JSON.parse(text) : undefined };
    },
  };
}

function keep(jar, lines) {
  for (const line of lines) {
    const [name, value] = line.split(';', 1)[0].split(/=(.*)/s);
    jar.set(name, value);
  }
}

const cookiesOf = (jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
const linkTo = (persona, page) => new RegExp(`href="([^"]+/${persona})"`).exec(page)?.[1];
