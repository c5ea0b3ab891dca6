import type { AskedAttempt, ReferralPage, Standing } from '@kring/contracts';

const FIRST: readonly Standing[] = ['accepted', 'sent', 'awaiting'];

/** The attempt that says most of how the need stands: one that goes on before one that is over, the newest of those. */
export function leadingAttempt({ attempts }: Pick<ReferralPage, 'attempts'>): AskedAttempt {
  const open = FIRST.flatMap((standing) => attempts.filter((one) => one.standing === standing));
  return open[0] ?? attempts[0]!;
}

/** Whom an organisation that said no proposed last, unless they were asked already. */
export function proposalIn({ attempts }: Pick<ReferralPage, 'attempts'>): AskedAttempt | undefined {
  const asked = new Set(attempts.map(({ recipient }) => recipient.id));
  return attempts.find(({ proposed }) => proposed !== null && !asked.has(proposed.id));
}

/** Those that an answer may still come of. */
export const waitingAttempts = ({ attempts }: Pick<ReferralPage, 'attempts'>): AskedAttempt[] =>
  attempts.filter(({ standing }) => standing === 'awaiting' || standing === 'sent');
