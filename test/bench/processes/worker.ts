import 'reflect-metadata';
import { readSettings } from '@kring/platform-config';
import { ReactionRunner } from '@kring/platform-outbox';
import { startWorker } from '@kring/worker';
import { ready } from './child.js';
import { now, type Moment } from './pace.js';

const begun: Moment[] = [];
const ended: Moment[] = [];

// The real worker; only the moments at which it runs and has run a reaction are written down.
const run = ReactionRunner.prototype.run;
ReactionRunner.prototype.run = async function noted(eventId, name) {
  begun.push([eventId, now()]);
  const done = await run.call(this, eventId, name);
  ended.push([eventId, now()]);
  return done;
};

await startWorker(readSettings());
ready(0, {
  begun: () => begun.splice(0),
  ended: () => ended.splice(0),
  count: () => ended.length,
});
