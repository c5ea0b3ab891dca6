import type { NamedRead } from '@kring/platform-database';
import myWaysSql from './my-ways.sql?raw';

export const myWays: NamedRead = { name: 'my-ways', sql: myWaysSql };

export const participantsReads = [myWays];
