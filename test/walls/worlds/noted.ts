import { WriteNote } from '@kring/outcomes';
import type { Secret } from './secret.js';

const words = ['zij belde', 'zij zoekt oppas', 'zij was verhuisd'] as const;

/** Notes that do not reach whoever else is around her. */
export const noted: readonly Secret[] = [
  {
    name: 'her municipality notes something for itself',
    known: ['sender guide'],
    happen: (stage, { hiwet, amina }, chance) =>
      stage.use(WriteNote).execute(stage.region.delft.guide, chance.one([hiwet, amina]).participantId, {
        text: chance.one(words),
        category: 'language',
        reach: 'internal',
      }),
  },
  {
    name: 'her municipality shares a note of what only it has',
    known: ['sender guide'],
    happen: (stage, { hiwet, amina }, chance) =>
      stage.use(WriteNote).execute(stage.region.delft.guide, chance.one([hiwet, amina]).participantId, {
        text: chance.one(words),
        category: chance.one(['work', 'path', 'care']),
        reach: 'shared',
      }),
  },
  {
    name: 'the receiver notes something for itself',
    known: ['receiver', 'assigned volunteer'],
    happen: (stage, { hiwet }, chance) =>
      stage.use(WriteNote).execute(stage.region.bridge.volunteer, hiwet.participantId, {
        text: chance.one(words),
        category: chance.one(['language', 'progress']),
        reach: 'internal',
      }),
  },
];
