export { ChoosePinScreen } from './choose-pin-screen.js';
export { PaperCardScreen } from './paper-card-screen.js';
export { WaysScreen } from './ways-screen.js';
