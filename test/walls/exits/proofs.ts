import type { Proof } from './exit.js';

const wall = (file: string, test: string): Proof => ({ file: `test/walls/${file}.spec.ts`, test });

/** Worlds that differ only in what is not shared answer alike: each GET, each verb on a hidden id, each frame and mail. */
export const twoWorlds = wall('worlds/worlds', 'pairs of worlds that differ only in what is not shared');
export const strangersRead = wall('predicates', 'a stranger reads %s as absent');
export const strangersLists = wall('predicates', 'a stranger’s lists are empty');
export const strangersWrites = wall('predicates', 'a stranger can not %s');
export const strangersFiles = wall('notes', 'a file is as absent as its note to whoever it does not reach');
export const herOwn = wall('predicates', 'another participant reads nothing of hers');
export const notHerRole = wall('bad-input', 'whose role has no verb on people is refused at the door');
export const absentAlike = wall('bad-input', 'someone else’s id, no id and a wrong id');
export const linksAlike = wall('bad-input', 'a used, an expired and an unknown link read alike');
export const nobodySaysAnything = wall('bad-input', 'starting by oneself says nothing of anybody');
export const invitationsAlike = wall(
  'invitations',
  'used, expired, replaced, withdrawn and unknown read alike',
);
export const addressesAlike = wall('own-ways-in', 'a known and an unknown address are answered alike');
export const ownSessions = wall('own-ways-in', 'somebody else’s session reads as absent');
export const ownPasskeys = wall('own-ways-in', 'somebody else’s passkey reads as absent');
export const ownMembers = wall('members', 'somebody of another organisation reads as absent');
export const notEveryones = wall('members', 'the roster and the vetting are not everyone’s');
export const ownAbsence = wall('members', 'an absence is one’s own');
export const herWaysAlike = wall('her-return', 'unknown, wrong, replaced and locked cards');
export const herWaysHers = wall(
  'her-return',
  'nobody signed in, a member and another participant change nothing',
);
export const herJoining = wall('joining', 'a wrong card, a wrong PIN, no card and a locked one read alike');
export const herList = wall('keep-away', 'her list is hers');
export const othersPhones = wall('her-return', 'of somebody else and of nobody read alike');
export const herPasskey = wall('her-return', 'opens nothing once she took it away');
export const ownObligations = wall(
  'obligations',
  'another organisation has none, and to it this one reads as absent',
);
export const herReceipt = wall('her-receipt', 'another’s receipt%s reads as one that is not there');
export const herExport = wall('her-export', 'nothing of another participant is in it');
export const herCorrection = wall(
  'corrected',
  'what she says is wrong is hers and her municipality’s to read',
);
export const herObjection = wall('corrected', 'what she objects to is hers and her municipality’s to read');
export const herErasure = wall('erased', 'another participant’s request is hers alone');
export const outOfSight = wall(
  'out-of-sight',
  'another municipality and every organisation around her see nothing of it',
);
export const contactAsked = wall('contact-requests', 'who asked reads for ever the same');
export const contactListed = wall('contact-requests', 'nobody else has her on a list');
export const contactHers = wall('contact-requests', 'what she asks herself is hers');
export const ownSections: Proof = {
  file: 'libs/dossiers/src/use-cases/write-own-section.int.spec.ts',
  test: 'where a municipality keeps her by law it writes',
};
export const herObligations = wall('obligations', 'another participant reads nothing of it');
export const overdueLetters: Proof = {
  file: 'libs/consents/src/use-cases/obligations.int.spec.ts',
  test: 'not answered in time: marked once, she sees it',
};
export const answerLetters: Proof = {
  file: 'libs/referrals/src/chores/keep-answer-times.int.spec.ts',
  test: 'a letter holds a count and a day',
};
export const answerLinkLetters: Proof = {
  file: 'test/walls/answer-links.spec.ts',
  test: 'its contact is mailed who asks, how many and by when, and nothing of her',
};
export const answerLinksAlike: Proof = {
  file: 'test/walls/answer-links.spec.ts',
  test: 'a used, an expired, a replaced and an unknown link read alike',
};
export const providerSilent = wall('invitation-at-provider', 'another municipality’s provider says nothing');
export const signsNobodyIn = wall('sign-in', 'signs nobody in whom Kring does not know');
export const onePublic = wall('verbs', 'only these routes are public');
export const signals = wall('nothing-personal', 'signals are kinds and identifiers');
export const events = wall('nothing-personal', 'events are names and identifiers');
export const jobs = wall('nothing-personal', 'jobs point at events');
export const letters = wall('nothing-personal', 'letters hold nothing of a participant');
export const delivered = wall('delivery', 'a signal is a kind and an identifier, and nothing else');
export const goodbye = wall('delivery', 'when she withdraws, the open page hears goodbye and nothing else');
export const traces = wall('traces', 'a trace holds routes and reactions, and nobody');
export const chores: Proof = {
  file: 'libs/platform/queues/src/schedule.int.spec.ts',
  test: 'each chore comes back at its turn',
};
export const codeMessage: Proof = {
  file: 'libs/participants/domain/src/code-message.spec.ts',
  test: 'a link says nothing of what it opens',
};
export const logLines: Proof = {
  file: 'libs/platform/http/src/logging.spec.ts',
  test: 'a request is logged by its path, without query, address or headers',
};
export const numbers: Proof = {
  file: 'libs/platform/telemetry/src/watch-door.int.spec.ts',
  test: 'the numbers are there in the text format of Prometheus',
};
export const designRules: Proof = {
  file: 'test/rules/openapi.spec.ts',
  test: 'the document passes the API Design Rules',
};
