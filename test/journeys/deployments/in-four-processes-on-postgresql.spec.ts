import { startSpread } from '../../setup/product/spread.js';
import { mainJourney } from '../main-journey/main-journey.js';

mainJourney(() => startSpread({}));
