import { toSocket } from './events/to-socket.js';
import { toWorker } from './events/to-worker.js';
import { inbox } from './inbox/inbox.js';
import { lengths } from './inbox/lengths.js';
import type { Measure } from './measure.js';
import { pages } from './pages/pages.js';
import { sockets } from './sockets/sockets.js';
import { writes } from './writes/writes.js';

/** Everything that is measured, in order. */
export const measures: readonly Measure[] = [inbox, lengths, pages, writes, toSocket, toWorker, sockets];
