import { writeFileSync } from 'node:fs';
import { tableOfExits } from './table.js';

writeFileSync('docs/exits.md', tableOfExits());
