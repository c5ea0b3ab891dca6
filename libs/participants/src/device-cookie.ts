import type { Settings } from '@kring/platform-config';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const A_YEAR = 365 * 86_400;

const isSecure = (settings: Settings): boolean => settings.KRING_PUBLIC_URL.startsWith('https:');

const nameOf = (settings: Settings): string => (isSecure(settings) ? '__Host-kring-device' : 'kring-device');

/** What this phone keeps of her: a number that says that it is hers, and opens nothing without her PIN. */
export const deviceTokenIn = (request: FastifyRequest, settings: Settings): string | undefined =>
  request.cookies[nameOf(settings)];

/** Lets this phone keep her token for a year, or forget it. No script reads it, and no other site sends it along. */
export function keepDeviceToken(reply: FastifyReply, settings: Settings, token: string | null): void {
  void reply.setCookie(nameOf(settings), token ?? '', {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: isSecure(settings),
    maxAge: token === null ? 0 : A_YEAR,
  });
}
