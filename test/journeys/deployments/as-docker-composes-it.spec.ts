import { findRedis, whereThereIs } from '@kring/testing';
import { startComposed } from '../../setup/docker/composed.js';
import { programNamed } from '../../setup/docker/runnable.js';
import { mainJourney } from '../main-journey/main-journey.js';

const hasAll = (await findRedis()) !== undefined && programNamed('nginx') !== undefined;
if (!hasAll)
  console.warn('SKIPPED, as redis-server or nginx is missing: apt install redis-server nginx-light');

whereThereIs(hasAll)('in production', () => mainJourney(startComposed));
