import { attemptBox, keptBy, standing, wish } from '@kring/contracts';
import type { AttemptBox, KeptBy, Standing, Wish } from '@kring/contracts';
import { aText, oneOf } from '../../parts/choice.js';

/** The filters of the referrals, as they stand in the address. */
export interface ReferralsSearch {
  box?: AttemptBox;
  zoek?: string;
  van?: string;
  wens?: Wish;
  stand?: Standing;
  wie?: KeptBy;
}

export function referralsSearch(search: Record<string, unknown>): ReferralsSearch {
  return {
    box: oneOf(attemptBox.options, search['box']),
    zoek: aText(search['zoek']),
    van: aText(search['van']),
    wens: oneOf(wish.options, search['wens']),
    stand: oneOf(standing.options, search['stand']),
    wie: keptBySought(search['wie']),
  };
}

/** Whose questions are looked for; what nobody can be is no filter. */
export const keptBySought = (sought: unknown): KeptBy | undefined => keptBy.safeParse(sought).data;
