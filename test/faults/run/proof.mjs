/** Which of the acknowledged writes a member does not find again, exactly as they were written. */
export async function lostOf(member, acknowledged) {
  const lost = [];
  for (const one of acknowledged) if (!(await isThere(member, one))) lost.push(one);
  return lost;
}

async function isThere(member, one) {
  const path = one.what === 'referral' ? `/v1/referrals/${one.id}` : `/v1/participants/${one.id}`;
  const { status, body } = await member.ask('GET', path);
  if (status !== 200) return false;
  const content = (category) => body.sections.find((section) => section.category === category)?.content;
  if (one.what === 'participant') return content('identity')?.givenName === one.givenName;
  if (one.what === 'section') return content('wishes')?.inHerWords === one.inHerWords;
  return true;
}
