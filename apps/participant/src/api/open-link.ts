import { isRefused, send } from '@kring/client';
import type { LinkCodeSent, OpenLinkSession, RequestLinkCode, Session } from '@kring/contracts';
import { useMutation } from '@tanstack/react-query';

/** Why her link does not open. Used, expired and unknown links read alike; a wrong code leaves tries. */
export type LinkFault = 'used' | 'too-many' | 'wrong' | 'failed';
export type LinkEnd = Extract<LinkFault, 'used' | 'too-many'>;

export const useLinkCode = () =>
  useMutation({
    mutationFn: (asked: RequestLinkCode) => send<LinkCodeSent>('POST', '/v1/link-codes', asked),
  });

export const useLinkSession = () =>
  useMutation({ mutationFn: (asked: OpenLinkSession) => send<Session>('POST', '/v1/link-sessions', asked) });

export function linkFault(error: unknown): LinkFault {
  if (isRefused(error, 429)) return 'too-many';
  if (isRefused(error, 404)) return 'used';
  return isRefused(error, 400) ? 'wrong' : 'failed';
}

/** Whether the link itself is at its end, and how. */
export function linkEnd(error: unknown): LinkEnd | null {
  const fault = linkFault(error);
  return fault === 'used' || fault === 'too-many' ? fault : null;
}

/** How many tries the server says are left; null when it says no number. */
export function triesLeft(detail: string): number | null {
  const said = /\d+/.exec(detail);
  return said ? Number(said[0]) : null;
}
