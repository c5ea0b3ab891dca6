import { holderOf } from '@kring/platform-identity';
import { createParamDecorator, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Whoever is signed in here, as the one who has sessions and passkeys. */
export interface Holder {
  readonly id: string;
  /** The public number of the session that she asks from. */
  readonly sessionId: string;
}

/** The holder who asks: an account or a participant. */
export const AsHolder = createParamDecorator((_: unknown, context: ExecutionContext): Holder => {
  const { owner, keptAs } = context.switchToHttp().getRequest<FastifyRequest>().session;
  if (!owner || !keptAs) throw new UnauthorizedException();
  return { id: holderOf(owner), sessionId: keptAs };
});
