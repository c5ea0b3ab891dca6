import type { Needs, Offer, OrganisationListed } from '@kring/contracts';
import { explainMatch } from '@kring/activities-domain';
import type { MatchExplained } from '@kring/activities-domain';

/** What can be asked for: an offer, or an organisation without one. */
export interface Choice {
  value: string;
  recipient: OrganisationListed;
  offer: Offer | null;
  match: MatchExplained | null;
}

export const valueOf = (recipientId: string, offerId: string | null): string => offerId ?? recipientId;

/** Whom a referral can go to: one's own organisation and municipalities are not asked. */
export const askableOf = (
  organisations: readonly OrganisationListed[],
  ownId: string,
): OrganisationListed[] => organisations.filter(({ id, kind }) => id !== ownId && kind !== 'municipality');

/** All that can be asked for her, what fits best first. */
export function choicesFor(
  needs: Needs | null,
  offers: readonly Offer[],
  organisations: readonly OrganisationListed[],
  ownId: string,
): Choice[] {
  const askable = askableOf(organisations, ownId);
  const withOffer = offers.flatMap((offer) => {
    const recipient = askable.find(({ id }) => id === offer.organisation.id);
    const match = needs && explainMatch(needs, offer.attributes, offer.kind);
    return recipient ? [{ value: valueOf(recipient.id, offer.id), recipient, offer, match }] : [];
  });
  const withoutOffer = askable.map((recipient) => ({
    value: valueOf(recipient.id, null),
    recipient,
    offer: null,
    match: null,
  }));
  return [...withOffer.toSorted(bestFirst), ...withoutOffer];
}

function bestFirst(one: Choice, other: Choice): number {
  const missed = (choice: Choice) => choice.match?.misses.length ?? 0;
  const met = (choice: Choice) => choice.match?.meets.length ?? 0;
  return missed(one) - missed(other) || met(other) - met(one);
}

/** The first few offers, and whatever is chosen; the rest on request. */
export function firstOf(choices: readonly Choice[], count: number, chosen: string): Choice[] {
  const offered = choices.filter((choice) => choice.offer !== null).slice(0, count);
  return choices.filter((choice) => offered.includes(choice) || choice.value === chosen);
}
