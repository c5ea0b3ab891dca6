import { ApiModule } from '@kring/api';
import type { Settings } from '@kring/platform-config';
import { features, policies } from '@kring/scopes';
import { abilityOf, IS_PUBLIC, PERMISSION, type Permission } from '@kring/platform-access';
import type { MemberActor, SignedIn } from '@kring/platform-kernel';
import { MODULE_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';

type Controller = { name: string; prototype: Record<string, object> };

const controllers = [
  ...features.flatMap(
    (feature) => (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, feature) ?? []) as Controller[],
  ),
  ...(ApiModule.with({} as Settings).controllers as unknown as Controller[]),
];

const routes = controllers.flatMap((controller) =>
  Object.getOwnPropertyNames(controller.prototype)
    .filter((name) => Reflect.hasMetadata(METHOD_METADATA, controller.prototype[name] ?? {}))
    .map((name) => {
      const handler = controller.prototype[name]!;
      const at = [
        Reflect.getMetadata(PATH_METADATA, controller),
        Reflect.getMetadata(PATH_METADATA, handler),
      ];
      return {
        name: `${controller.name}.${name} (${at.join('/')})`,
        permission: Reflect.getMetadata(PERMISSION, handler) as Permission | undefined,
        isPublic: Reflect.getMetadata(IS_PUBLIC, handler) === true,
      };
    }),
);

const kinds = ['municipality', 'migrant', 'volunteer', 'social'] as const;
const roles = ['coordinator', 'caseworker', 'volunteer', 'adviser', 'administrator'] as const;
const member = (
  organisationKind: MemberActor['organisationKind'],
  role: MemberActor['role'],
): MemberActor => ({
  kind: 'member',
  memberId: 'm',
  organisationId: 'o',
  organisationKind,
  role,
});
const everyone: SignedIn[] = [
  { kind: 'participant', participantId: 'p', assurance: 'high' },
  ...kinds.flatMap((kind) => roles.map((role) => member(kind, role))),
  { ...member('municipality', 'caseworker'), tasks: ['out-of-sight'] },
];

test('there are routes to look at', () => {
  expect(routes.length).toBeGreaterThan(25);
});

test.each(routes)('$name declares its verb or that it is public', ({ permission, isPublic }) => {
  expect(Boolean(permission) || isPublic).toBe(true);
});

test.each(routes.filter((route) => route.permission))(
  '$name is somebody’s, and not everybody’s',
  ({ permission }) => {
    const { verb, subject } = permission!;
    const allowed = everyone.filter((actor) => abilityOf(actor, policies).can(verb, subject));
    expect(allowed.length).toBeGreaterThan(0);
    expect(allowed.length).toBeLessThan(everyone.length);
  },
);

test('only these routes are public', () => {
  expect(routes.filter((route) => route.isPublic).map((route) => route.name)).toEqual([
    'ProvidersController.listProviders (v1/providers)',
    'SessionController.findSession (v1/session)',
    'SessionController.endSession (v1/session/end)',
    'SessionController.listPersonas (v1/personas)',
    'SignInController.signIn (auth/sign-in)',
    'SignInController.callback (auth/callback)',
    'EntranceController.beginPasskeySession (v1/passkey-challenges)',
    'EntranceController.openPasskeySession (v1/passkey-sessions)',
    'EntranceController.requestMailCode (v1/mail-codes)',
    'EntranceController.openMailSession (v1/mail-sessions)',
    'InvitationsController.lookAtInvitation (v1/invitations/look)',
    'InvitationsController.beginInvitationPasskey (v1/invitations/passkey-challenges)',
    'InvitationsController.acceptWithPasskey (v1/invitations/passkeys)',
    'InvitationsController.askCode (v1/invitations/mail-codes)',
    'InvitationsController.acceptWithMailCode (v1/invitations/mail-sessions)',
    'InvitationsController.signInElsewhere (v1/invitations/provider-sign-ins)',
    'LinksController.requestLinkCode (v1/link-codes)',
    'LinksController.openLinkSession (v1/link-sessions)',
    'SelfStartsController.startHerself (v1/self-starts)',
    'ReturnController.findWayBack (v1/return)',
    'ReturnController.openPinSession (v1/pin-sessions)',
    'ReturnController.openCardSession (v1/card-sessions)',
    'ReturnController.beginPasskeyReturn (v1/return/passkey-challenges)',
    'ReturnController.openReturnSession (v1/return/passkey-sessions)',
    'AnswersController.lookAtAnswer (v1/answers/look)',
    'AnswersController.askAnswerCode (v1/answers/mail-codes)',
    'AnswersController.openAnswer (v1/answers/openings)',
    'AnswersController.decideByLink (v1/answers/decisions)',
    'HealthController.live (health/live)',
    'HealthController.ready (health/ready)',
  ]);
});

test.each(['adviser', 'administrator'] as const)('an %s sees no person by that role', (role) => {
  for (const kind of kinds) {
    const ability = abilityOf(member(kind, role), policies);
    for (const subject of ['participant', 'section', 'referral', 'attempt', 'report', 'proposal'] as const) {
      for (const verb of ['read', 'list', 'write', 'send', 'decide'])
        expect(ability.can(verb, subject)).toBe(false);
    }
  }
});

test('nobody answers, withdraws or comes back for her', () => {
  for (const actor of everyone) {
    const own = actor.kind === 'participant';
    expect(abilityOf(actor, policies).can('answer', 'question')).toBe(own);
    expect(abilityOf(actor, policies).can('withdraw', 'circle')).toBe(own);
    expect(abilityOf(actor, policies).can('change', 'way-back')).toBe(own);
    expect(abilityOf(actor, policies).can('list', 'way-back')).toBe(own);
  }
});
