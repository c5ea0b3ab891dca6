import { startAllInOne } from '../setup/product/all-in-one.js';
import { mainJourney } from './main-journey/main-journey.js';

mainJourney(startAllInOne, { pictures: true });
