import type { FastifyInstance } from 'fastify';
import { asksWhoItIs } from './asks-who-it-is.js';

const ANSWERS_WITHIN = 20_000;

/**
 * What has no answer in time gets one: unavailable for the moment (503). A write under way may still be done, whole.
 * Files are left out: to a slow phone they may take as long as they need.
 */
export function installPatience(server: FastifyInstance, milliseconds = ANSWERS_WITHIN): void {
  server.addHook('onRoute', (route) => {
    if (asksWhoItIs(route.url)) route.handlerTimeout = milliseconds;
  });
}
