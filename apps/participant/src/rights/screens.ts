export { ErasureScreen } from './erasure-screen.js';
export { JoiningScreen } from './joining-screen.js';
export { ObjectionScreen } from './objection-screen.js';
export { RightsScreen } from './rights-screen.js';
export { TakeAlongScreen } from './take-along-screen.js';
