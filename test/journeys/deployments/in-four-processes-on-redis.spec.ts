import { readTestRedis } from '@kring/platform-config';
import { whereThereIs } from '@kring/testing';
import { startSpread } from '../../setup/product/spread.js';
import { mainJourney } from '../main-journey/main-journey.js';

const url = readTestRedis();

whereThereIs(url)('on Redis', () => mainJourney(() => startSpread({ KRING_REDIS_URL: url! })));
