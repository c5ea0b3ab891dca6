import { aText } from '../../parts/choice.js';

/** The filter of the participants, as it stands in the address. */
export interface ParticipantsSearch {
  zoek?: string;
}

export const participantsSearch = (search: Record<string, unknown>): ParticipantsSearch => ({
  zoek: aText(search['zoek']),
});
