import type { ReferralListed } from '@kring/contracts';
import { ChipRow, Pill } from '@kring/ui';
import { signWords, standingWords } from '../words/standing-words.js';

/** How a referral stands, and what she lets the sender follow of it. */
export function StandingPills({
  referral,
}: {
  referral: Pick<ReferralListed, 'standing' | 'signs' | 'toClarify'>;
}) {
  const { words, tone } = standingWords[referral.standing];
  const signs = new Set(referral.signs.map((sign) => sign.what));
  return (
    <ChipRow>
      <Pill tone={tone} hasDot>
        {words}
      </Pill>
      {referral.toClarify > 0 && <Pill tone="waiting">Navraag</Pill>}
      {[...signs].map((sign) => (
        <Pill key={sign} tone="good">
          {signWords[sign]}
        </Pill>
      ))}
    </ChipRow>
  );
}
