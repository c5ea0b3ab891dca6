import 'reflect-metadata';
import { ApiModule } from '@kring/api';
import { readApiSettings } from '@kring/platform-config';
import { NestFactory } from '@nestjs/core';
import { populate } from '../../../apps/all-in-one/src/region/populate.js';
import { loadReferenceData } from '../../../apps/all-in-one/src/region/reference-data.js';

// A command of its own: the made-up region is loaded by the owner, and its participants by the product's use cases.
const ownerUrl = process.argv[2]!;
const settings = readApiSettings();
await loadReferenceData(ownerUrl, settings.KRING_OIDC_ISSUER, new Date());
const app = await NestFactory.createApplicationContext(ApiModule.with(settings), { logger: ['error'] });
await populate(app, ownerUrl);
await app.close();
