import { Signer } from '@fastify/cookie';
import { startApi, type ApiOptions } from '@kring/api';
import type { Assurance } from '@kring/contracts';
import { hashOf, holderOf, type SessionOwner } from '@kring/platform-identity';
import type { MemberActor } from '@kring/platform-kernel';
import { setStage, testSettings, type Stage } from '@kring/testing';
import { startWorker } from '@kring/worker';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** Somebody with a session of her own. */
export interface Browser {
  readonly cookie: string;
  readonly sessionHash: string;
  get(path: string): Promise<Answer>;
  send(
    method: 'POST' | 'PUT',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

export interface ApiStage extends Stage {
  readonly address: string;
  member(actor: MemberActor): Promise<Browser>;
  participant(id: string, assurance?: Assurance): Promise<Browser>;
  nobody(): Browser;
}

export interface Started {
  readonly worker?: boolean;
  readonly api?: ApiOptions;
  readonly known?: Record<string, string>;
}

/** Longer than the longest run that asks by one session. */
const A_DAY = 86_400_000;

/** The stage with the real api on a port of its own and, when asked, the real worker. */
export async function setApiStage({ worker, api, known }: Started = {}): Promise<ApiStage> {
  const stage = await setStage();
  const settings = testSettings(stage.database, { KRING_PORT: '0', ...known });
  const app = await startApi(settings, api);
  const running = worker ? await startWorker(settings) : null;
  const { port } = app.getHttpServer().address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;

  const signIn = async (owner: SessionOwner): Promise<Browser> => {
    const sessionId = randomBytes(24).toString('base64url');
    const cookie = `kring=${encodeURIComponent(new Signer(settings.KRING_SESSION_SECRET).sign(sessionId))}`;
    const expires = new Date(Date.now() + A_DAY);
    const way = owner.kind === 'member' ? 'oidc' : 'link';
    const content = { owner, way, cookie: { expires, path: '/', httpOnly: true, originalMaxAge: A_DAY } };
    await stage.database.query(
      'insert into identity.session (hash, content, holder_id, way, expires_at) values ($1, $2, $3, $4, $5)',
      [hashOf(sessionId), content, holderOf(owner), way, expires],
    );
    return browser(address, cookie, hashOf(sessionId));
  };

  return {
    ...stage,
    address,
    member: async ({ memberId }) =>
      signIn({ kind: 'member', memberId, accountId: await accountOf(stage, memberId) }),
    participant: (id, assurance = 'high') =>
      signIn({ kind: 'participant', participantId: id, assurance, language: 'nl' }),
    nobody: () => browser(address, '', ''),
    async close() {
      await running?.close();
      await app.close();
      await stage.close();
    },
  };
}

/** The account that a member of the region has: the holder of her sessions. */
export async function accountOf({ database }: Stage, memberId: string): Promise<string> {
  const found = await database.query<{ id: string }>(
    'select account_id as id from organisations.member where id = $1',
    [memberId],
  );
  return found[0]!.id;
}

function browser(address: string, cookie: string, sessionHash: string): Browser {
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${address}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...type, ...(cookie && { cookie }), ...headers },
      body: sent,
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: isJson && text ? JSON.parse(text) : {},
    };
  };
  return {
    cookie,
    sessionHash,
    get: (path) => call('GET', path),
    send: (method, path, body, headers) => call(method, path, body, headers),
  };
}
