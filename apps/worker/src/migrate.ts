import 'reflect-metadata';
import { readMigrationSettings } from '@kring/platform-config';
import { orSayWhy } from '@kring/platform-runtime';
import { migrateEverything } from './migrate-everything.js';

await orSayWhy(async () => {
  const ran = await migrateEverything(readMigrationSettings());
  console.log(`The database is at head; ${ran} ${ran === 1 ? 'migration' : 'migrations'} ran.`);
});
