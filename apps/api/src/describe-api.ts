import { readSettings } from '@kring/platform-config';
import { createHttpApp, openApiDocument } from '@kring/platform-http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { ApiModule } from './api.module.js';

const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';

/** The OpenAPI document without a database or a port: the application is put together and never started. */
export async function describeApi(): Promise<OpenAPIObject> {
  const settings = readSettings({
    KRING_DATABASE_URL: NOWHERE,
    KRING_RELAY_DATABASE_URL: NOWHERE,
    KRING_REACTION_DATABASE_URL: NOWHERE,
    KRING_SESSION_SECRET: 'only to put the application together',
    KRING_OIDC_ISSUER: 'http://localhost:3000/oidc',
    KRING_OIDC_CLIENT_ID: 'kring',
    KRING_LOG_LEVEL: 'silent',
  });
  const app = await createHttpApp(ApiModule.with(settings), settings);
  return openApiDocument(app, settings.KRING_PUBLIC_URL);
}
