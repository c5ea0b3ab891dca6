import { AskErasure, MakeObjection } from '@kring/consents';
import { AskCorrection } from '@kring/dossiers';
import { herself } from '@kring/testing';
import type { Secret } from './secret.js';

/** That she uses a right of hers is for whoever answers it to know. */
export const rightsUsed: readonly Secret[] = [
  {
    name: 'she says that something in her file is wrong',
    known: ['sender guide'],
    happen: (stage, { hiwet, amina }, chance) =>
      stage.use(AskCorrection).execute(herself(chance.one([hiwet, amina]).participantId), {
        category: chance.one(['identity', 'language', 'contact']),
        says: chance.one(['zo heet ik niet', 'dat spreek ik niet']),
      }),
  },
  {
    name: 'she objects to what her municipality does',
    known: ['sender guide'],
    happen: (stage, { hiwet, amina }, chance) =>
      stage
        .use(MakeObjection)
        .execute(
          herself(chance.one([hiwet, amina]).participantId),
          chance.one(['ik wil dit niet', 'laat mij']),
        ),
  },
  {
    name: 'somebody of another municipality asks to be erased',
    known: ['other municipality', 'stranger organisation'],
    happen: (stage, { zahra }) => stage.use(AskErasure).execute(herself(zahra.participantId)),
  },
];
