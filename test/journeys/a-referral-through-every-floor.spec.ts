import { sharedProduct } from '../setup/product/shared.js';
import { mainJourney } from './main-journey/main-journey.js';

mainJourney(sharedProduct, { pictures: true });
