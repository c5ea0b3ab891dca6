import type { Role } from '@kring/contracts';
import { looksAfterQuestions } from '@kring/organisations-domain';
import type { Policy } from '@kring/platform-access';

const LOOK_AFTER: readonly Role[] = ['coordinator', 'administrator'];

/**
 * Her consents are hers alone: nobody answers, looks back or withdraws for her. Who looks after an organisation answers for
 * what it keeps; a municipality is never asked, and so never told. It decides on what it keeps by law when she wants that
 * erased, which she asks where it is surely she. Who helps her may ask her whether a municipality may contact her.
 */
export const consentsPolicy: Policy = (actor, can) => {
  if (actor.kind !== 'participant') {
    const { organisationId, organisationKind, role } = actor;
    if (organisationKind !== 'municipality' && looksAfterQuestions(role)) {
      can('ask', 'contact-request');
      can('follow', 'contact-request');
    }
    if (organisationKind === 'municipality' && looksAfterQuestions(role)) {
      can('list', 'erasure');
      can('decide', 'erasure');
      can('list', 'objection');
      can('decide', 'objection');
    }
    if (organisationKind === 'municipality' || !LOOK_AFTER.includes(role)) return;
    can('list', 'obligation');
    can('answer', 'obligation', { organisationId });
    return;
  }
  can('list', 'question');
  can('make', 'contact-request');
  can('answer', 'question');
  can('list', 'look');
  can('withdraw', 'circle');
  can('follow', 'obligation');
  can('follow', 'erasure');
  can('follow', 'objection');
  can('make', 'objection');
  if (actor.assurance === 'high') can('ask', 'erasure');
};
