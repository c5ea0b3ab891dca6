import type { NamedRead } from '@kring/platform-database';
import keepAwaySql from './keep-away.sql?raw';
import myJoiningSql from './my-joining.sql?raw';
import myWaysSql from './my-ways.sql?raw';

export const myWays: NamedRead = { name: 'my-ways', sql: myWaysSql };
export const keepAway: NamedRead = { name: 'keep-away', sql: keepAwaySql };
export const safety: NamedRead = {
  name: 'safety',
  sql: `select jsonb_build_object('on', participants.is_safe(access.reader()))`,
};

export const myJoining: NamedRead = { name: 'my-joining', sql: myJoiningSql };

export const participantsReads = [myWays, keepAway, safety, myJoining];
