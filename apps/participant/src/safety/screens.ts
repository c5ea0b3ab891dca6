export { ChooseScreen } from './choose-screen.js';
export { SafetyScreen } from './safety-screen.js';
