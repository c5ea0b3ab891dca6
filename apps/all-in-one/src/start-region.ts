import { startApi, type ApiOptions } from '@kring/api';
import { readSettings, type Settings } from '@kring/platform-config';
import { startWorker } from '@kring/worker';
import { CLIENT_ID } from './local-provider/create-provider.js';
import { issuerAt, serveProvider } from './local-provider/serve-provider.js';
import { serveMailbox } from './mailbox/serve-mailbox.js';
import { prepareDatabase } from './prepare-database.js';
import { populate } from './region/populate.js';
import { loadReferenceData } from './region/reference-data.js';
import { step } from './steps.js';

export interface RunningRegion {
  readonly settings: Settings;
  stop(): Promise<void>;
}

export interface RegionOptions {
  readonly ownerUrl: string;
  readonly publicUrl: string;
  readonly sessionSecret: string;
  readonly known?: Record<string, string>;
  readonly api?: ApiOptions;
}

/** The api watches for both: one process has one door for whoever watches it. */
const beside = (settings: Settings): Settings => ({ ...settings, KRING_WATCH_PORT: undefined });

/** The demo region: api and worker in one process, with the demo's identity provider. */
export async function startRegion({
  ownerUrl,
  publicUrl,
  sessionSecret,
  known,
  api,
}: RegionOptions): Promise<RunningRegion> {
  const addresses = await step('brought the database to head', () => prepareDatabase(ownerUrl));
  const settings = readSettings({
    ...addresses,
    KRING_PUBLIC_URL: publicUrl,
    KRING_SESSION_SECRET: sessionSecret,
    KRING_OIDC_ISSUER: issuerAt(publicUrl),
    KRING_OIDC_CLIENT_ID: CLIENT_ID,
    KRING_DEMO: 'true',
    KRING_LOG_LEVEL: 'warn',
    ...known,
  });
  const loaded = () => loadReferenceData(ownerUrl, settings.KRING_OIDC_ISSUER, new Date());
  await step('loaded municipalities and organisations', loaded);
  const extend = (server: Parameters<NonNullable<ApiOptions['extend']>>[0]) => {
    serveMailbox(server);
    return serveProvider(server, { issuer: settings.KRING_OIDC_ISSUER, product: publicUrl });
  };
  const app = await step('started the api', () => startApi(settings, { ...api, extend }));
  const worker = await step('started the worker', () => startWorker(beside(settings), api?.clock));
  await step('settled the participants of the region', () => populate(app, ownerUrl));
  return {
    settings,
    async stop() {
      await Promise.all([app.close(), worker.close()]);
    },
  };
}
