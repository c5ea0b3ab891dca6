import type { Needs, OfferAttributes, OfferKind, SpokenDutch, Wish } from '@kring/contracts';

/** What an offer can meet or miss; each rule speaks only when she needs it. */
export type MatchRule = 'wish' | 'spoken-dutch' | 'day-part' | 'school-hours' | 'childcare' | 'women-only';

export interface MatchExplained {
  meets: MatchRule[];
  misses: MatchRule[];
}

const LEVELS: readonly SpokenDutch[] = ['none', 'A0', 'A1', 'A2', 'B1', 'B2'];

const KINDS_FOR: Record<Wish, readonly OfferKind[]> = {
  'paid-work': ['paid-work', 'work-experience', 'network'],
  'paid-work-within-ability': ['paid-work', 'work-experience'],
  'paid-work-with-training': ['paid-work', 'work-experience'],
  'employee-skills': ['work-experience', 'digital', 'empowerment'],
  'work-experience': ['work-experience', 'volunteering'],
  'language-skills': ['language', 'buddy'],
  entrepreneurship: ['network', 'orientation'],
  education: ['orientation', 'digital'],
  volunteering: ['volunteering'],
  'meaningful-activity': ['empowerment', 'buddy', 'sport', 'parenting', 'volunteering'],
};

/** Which of her needs an offer meets and which it does not, rule by rule. It says nothing about her as a person. */
export function explainMatch(needs: Needs, attributes: OfferAttributes, kind?: OfferKind): MatchExplained {
  const outcomes: [MatchRule, boolean | null][] = [
    ['wish', kind === undefined ? null : KINDS_FOR[needs.wish].includes(kind)],
    ['spoken-dutch', speaksEnough(needs.spokenDutch, attributes.minimumSpokenDutch)],
    ['day-part', sharesADayPart(needs, attributes)],
    ['school-hours', needs.withinSchoolHours ? attributes.withinSchoolHours : null],
    ['childcare', needs.childcareFor > 0 ? attributes.childcare !== 'none' : null],
    ['women-only', needs.womenOnly ? attributes.womenOnly : null],
  ];
  const having = (outcome: boolean) => outcomes.filter(([, met]) => met === outcome).map(([rule]) => rule);
  return { meets: having(true), misses: having(false) };
}

function speaksEnough(speaks: SpokenDutch | null, minimum: SpokenDutch): boolean | null {
  if (speaks === null) return null;
  return LEVELS.indexOf(speaks) >= LEVELS.indexOf(minimum);
}

function sharesADayPart(needs: Needs, attributes: OfferAttributes): boolean | null {
  if (needs.dayParts.length === 0) return null;
  return needs.dayParts.some((part) => attributes.dayParts.includes(part));
}
