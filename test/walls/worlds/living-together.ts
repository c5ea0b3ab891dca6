import { WriteSection } from '@kring/dossiers';
import { LinkHousehold, RecordContact } from '@kring/participants';
import type { Secret } from './secret.js';

/** With whom she lives, and what becomes of a partner, is for the municipality that keeps both by law. */
export const livingTogether: readonly Secret[] = [
  {
    name: 'a household link was made',
    known: ['sender guide'],
    happen: (stage, { hiwet, amina, selam }, chance) =>
      stage
        .use(LinkHousehold)
        .execute(
          stage.region.delft.guide,
          hiwet.participantId,
          chance.one([amina.participantId, selam.participantId]),
        ),
  },
  {
    name: 'a partner’s path ended',
    known: ['sender guide'],
    async happen(stage, { hiwet, amina }, chance) {
      const { guide } = stage.region.delft;
      await stage.use(LinkHousehold).execute(guide, hiwet.participantId, amina.participantId);
      const content = {
        route: 'b1',
        intakeDone: true,
        endedOn: chance.one(['2026-11-01', '2026-06-01']),
      } as const;
      return stage
        .use(WriteSection)
        .execute(guide, amina.participantId, { category: 'path', version: 0, content });
    },
  },
  {
    name: 'her municipality spoke with her',
    known: ['sender guide'],
    happen: (stage, { hiwet }, chance) =>
      stage.use(RecordContact).execute(stage.region.delft.guide, hiwet.participantId, {
        way: chance.one(['desk', 'home', 'call']),
        day: '2026-11-01',
      }),
  },
];
