import { readFileSync } from 'node:fs';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { issuerAt, serveProvider } from '../../../apps/all-in-one/src/local-provider/serve-provider.js';

// A command of its own: the demo's identity provider at an address that is not the product's, over TLS where it has a key.
const { PROVIDER_ADDRESS, PRODUCT_ADDRESS, KEY_FILE, CERTIFICATE_FILE } = process.env;
const tls = KEY_FILE && { key: readFileSync(KEY_FILE), cert: readFileSync(CERTIFICATE_FILE!) };
const server = (tls ? fastify({ https: tls }) : fastify()) as unknown as FastifyInstance;
await serveProvider(server, { issuer: issuerAt(PROVIDER_ADDRESS!), product: PRODUCT_ADDRESS! });
await server.listen({ port: Number(new URL(PROVIDER_ADDRESS!).port), host: '127.0.0.1' });
console.log('listening');
process.once('SIGTERM', () => process.exit(0));
