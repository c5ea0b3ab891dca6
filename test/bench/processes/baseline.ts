import { baselines, type BaselineName } from '../baselines/index.js';
import { ready } from './child.js';

const name = process.argv[2] as BaselineName;
const { port, commands } = await baselines[name]();
ready(port, commands);
