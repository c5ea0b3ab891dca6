import type { SessionOwner } from '@kring/platform-identity';
import type { FastifyRequest } from 'fastify';

/** Gives the browser a new session of this owner; the number it had before is worth nothing any more. */
export async function startSession(request: FastifyRequest, owner: SessionOwner): Promise<void> {
  await request.session.regenerate();
  request.session.owner = owner;
  await request.session.save();
}
