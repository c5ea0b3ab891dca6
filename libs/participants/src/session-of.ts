import type { Session } from '@kring/contracts';
import type { ParticipantOwner } from '@kring/platform-identity';

/** Her session as her own app reads it. */
export const sessionOf = ({ participantId, language, assurance }: ParticipantOwner): Session => ({
  kind: 'participant',
  participantId,
  language,
  assurance,
});
