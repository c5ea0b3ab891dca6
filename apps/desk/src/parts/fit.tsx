import type { MatchExplained } from '@kring/activities-domain';
import { Pill } from '@kring/ui';
import { needWords } from '../words/offer-words.js';
import './fit.css';

/** "past: 4 van 5": of her needs, how many an offer meets. It counts needs, never a person. */
export function FitPill({ match }: { match: MatchExplained }) {
  const { meets, misses } = match;
  if (meets.length + misses.length === 0) return null;
  return (
    <Pill tone={misses.length === 0 ? 'good' : 'waiting'}>
      past: {meets.length} van {meets.length + misses.length}
    </Pill>
  );
}

/** The same in words, what does not fit first, for that is what one has to talk about. */
export function Fit({ match: { meets, misses } }: { match: MatchExplained }) {
  const named = (rules: MatchExplained['meets']) => rules.map((rule) => needWords[rule]).join(', ');
  return (
    <span className="fit">
      {misses.length > 0 && <span>Past niet: {named(misses)}.</span>}
      {meets.length > 0 && <span>Past: {named(meets)}.</span>}
    </span>
  );
}
