import type { SignInWay } from '@kring/contracts';
import { deviceInWords, type SessionOwner, type Sessions } from '@kring/platform-identity';
import type { FastifyRequest } from 'fastify';

/** Gives the browser a new session of this owner; the number it had before is worth nothing any more. */
export async function startSession(
  request: FastifyRequest,
  owner: SessionOwner,
  way: SignInWay,
): Promise<void> {
  await request.session.regenerate();
  request.session.owner = owner;
  request.session.way = way;
  request.session.device = deviceInWords(request.headers['user-agent']);
  await request.session.save();
  request.isLetIn = true;
}

/** Ends the session of this browser, on every page that it has open. */
export async function endSession(request: FastifyRequest, sessions: Sessions): Promise<void> {
  await sessions.endThis(request.session);
  await request.session.destroy();
}
