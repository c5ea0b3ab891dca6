const AT_ONCE = 3;

/**
 * A member at work until the server is gone: people are added, their wishes written, referrals sent.
 * What was acknowledged (2xx) is written down; what was not may be there or not.
 */
export function keepWriting(member, acknowledged) {
  let goesOn = true;
  const counts = { unanswered: 0, refused: [] };
  const begun = acknowledged.length;
  const lane = async () => {
    while (goesOn) {
      try {
        await addOne(member, acknowledged, counts);
      } catch {
        // No answer: the server is gone, or goes. A new one has another address of its own in this story.
        counts.unanswered += 1;
        goesOn = false;
      }
    }
  };
  const lanes = Promise.all(Array.from({ length: AT_ONCE }, lane));
  return {
    counts,
    acknowledgedNow: () => acknowledged.length - begun,
    async end() {
      goesOn = false;
      await lanes;
    },
  };
}

async function addOne(member, acknowledged, counts) {
  const recipientId = await someOrganisation(member);
  const givenName = `Proef${Math.random().toString(36).slice(2, 10)}`;
  const write = async (method, path, body, note) => {
    const answer = await member.ask(method, path, body);
    const done = answer.status >= 200 && answer.status < 300;
    if (done) acknowledged.push(note(answer.body));
    else counts.refused.push(`${answer.status} ${method} ${path}`);
    return done ? answer.body : undefined;
  };
  const added = await write('POST', '/v1/participants', adding(givenName), ({ id }) => ({
    what: 'participant',
    id,
    givenName,
  }));
  if (!added) return;
  const { id } = added;
  const wishes = `/v1/participants/${id}/sections/wishes`;
  const inHerWords = `Wens van ${givenName}`;
  const noted = () => ({ what: 'section', id, inHerWords });
  if (!(await write('PUT', wishes, writing(inHerWords), noted))) return;
  const sending = {
    participantId: id,
    recipientId,
    offerId: null,
    why: 'om te oefenen',
    categories: ['identity'],
  };
  await write('POST', '/v1/referrals', sending, (sent) => ({ what: 'referral', id: sent.id }));
}

async function someOrganisation(member) {
  const { body } = await member.ask('GET', '/v1/organisations');
  return body.items.find(({ kind }) => kind !== 'municipality').id;
}

const adding = (givenName) => ({
  birthDate: '1994-02-03',
  identity: { givenName },
  contact: { channel: 'whatsapp', phone: '+31600000099', mayOthersAnswer: false },
  language: { speaks: ['ti'], spokenDutch: 'A1', reads: 'little' },
});

const writing = (inHerWords) => ({
  category: 'wishes',
  version: 0,
  content: {
    wish: 'language-skills',
    dayParts: ['morning'],
    withinSchoolHours: true,
    womenOnly: true,
    inHerWords,
  },
});
