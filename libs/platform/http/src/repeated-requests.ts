import { createHash } from 'node:crypto';
import { whileAskedOnce, type Reads } from '@kring/platform-database';
import { askedOnce, AskedWithKey, type Kept } from '@kring/platform-identity';
import { RuleBroken, type SignedIn } from '@kring/platform-kernel';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { lastValueFrom, of, type Observable } from 'rxjs';
import './current-actor.js';
import { InvalidInput } from './invalid-input.js';

const KEY = /^[\x21-\x7e]{8,64}$/;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** One key was sent with two changes. */
export class KeyOfAnotherChange extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'KeyOfAnotherChange';

  constructor() {
    super('Deze Idempotency-Key hoort bij een andere wijziging. Neem een nieuwe.');
  }
}

function keyOf({ method, headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined || SAFE.has(method)) return null;
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw new InvalidInput([{ path: 'Idempotency-Key', message: 'Stuur 8 tot 64 leesbare tekens.' }]);
}

/** What was asked, so that a key can't be taken along to something else; it can't be read back. */
function fingerprintOf({ method, url, body }: FastifyRequest): string {
  const said = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(`${method} ${url}\n`).update(said).digest('base64url');
}

/**
 * A change that comes again with the same `Idempotency-Key` is not made again: it is answered with the same status and
 * the same identifier, and nothing else, because what else was in the first answer may be closed by now.
 */
export class RepeatedRequests implements NestInterceptor {
  constructor(private readonly reads: Reads) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const key = keyOf(request);
    if (key === null || !request.actor) return next.handle();
    const once = new AskedWithKey(request.actor, key, fingerprintOf(request));
    try {
      const first = () => lastValueFrom(next.handle(), { defaultValue: undefined });
      return of(await whileAskedOnce(once, first));
    } catch (error) {
      if (!once.isTaken(error)) throw error;
    }
    void http.getResponse<FastifyReply>().header('idempotency-replayed', 'true');
    return of(await this.again(request.actor, once));
  }

  private async again(actor: SignedIn, { key, fingerprint }: AskedWithKey): Promise<object | undefined> {
    const kept = await this.reads.get<Kept>(actor, askedOnce, { key });
    if (kept.fingerprint !== fingerprint) throw new KeyOfAnotherChange();
    return kept.answerId === null ? undefined : { id: kept.answerId };
  }
}
