import { createParamDecorator, UnauthorizedException, type ExecutionContext } from '@nestjs/common';
import type { MemberActor, ParticipantActor, SignedIn } from '@kring/platform-kernel';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: SignedIn;
  }
}

const actorOf = (context: ExecutionContext): SignedIn => {
  const actor = context.switchToHttp().getRequest<FastifyRequest>().actor;
  if (!actor) throw new UnauthorizedException();
  return actor;
};

/** The member who asks; the policy of the route has made sure that it is one. */
export const AsMember = createParamDecorator((_: unknown, context: ExecutionContext): MemberActor => {
  const actor = actorOf(context);
  if (actor.kind !== 'member') throw new UnauthorizedException();
  return actor;
});

/** The participant who asks, about herself. */
export const AsParticipant = createParamDecorator(
  (_: unknown, context: ExecutionContext): ParticipantActor => {
    const actor = actorOf(context);
    if (actor.kind !== 'participant') throw new UnauthorizedException();
    return actor;
  },
);
