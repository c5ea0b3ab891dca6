import Fastify from 'fastify';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { RunningBaseline } from './index.js';
import { participantPage } from './participant-page.js';
import { participantSchema, referralSchema } from './pages-schema.js';
import { referralPage } from './referral-page.js';

/** Her page and a referral's: rows through pg on bare Fastify with a response schema, for whoever asks. */
export async function pagesByHand(): Promise<RunningBaseline> {
  const pool = new pg.Pool({ connectionString: process.env['BENCH_DATABASE_URL'], max: 10 });
  const server = Fastify();
  server.get('/participants/:id', { schema: { response: { 200: participantSchema } } }, ({ params, query }) =>
    participantPage(pool, (params as { id: string }).id, (query as { organisation: string }).organisation),
  );
  server.get('/referrals/:id', { schema: { response: { 200: referralSchema } } }, ({ params }) =>
    referralPage(pool, (params as { id: string }).id),
  );
  await server.listen({ port: 0, host: '127.0.0.1' });
  return { port: (server.server.address() as AddressInfo).port };
}
