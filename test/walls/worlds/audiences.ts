import type { MemberActor } from '@kring/platform-kernel';
import { accountOf, type ApiStage, type Browser } from '../../setup/api-stage.js';
import type { Cast } from './cast.js';

export const audienceNames = [
  'receiver',
  'assigned volunteer',
  'unassigned volunteer',
  'sender guide',
  'other municipality',
  'stranger organisation',
  'unvetted organisation',
  'administrator',
  'adviser',
  'another participant',
  'nobody',
  'link-holder',
] as const;
export type AudienceName = (typeof audienceNames)[number];

/** Somebody who looks at both worlds. */
export interface Audience {
  readonly name: AudienceName;
  readonly browser: Browser;
  /** Where letters to it go. */
  readonly mail: string | null;
  /** The link that it holds. */
  readonly token: string;
}

const NO_LINK = 'x'.repeat(43);

/**
 * Everyone who looks. The receiver has one whom it accepted (Hiwet) and one whom it has not answered for (Amina), so it
 * looks before and after acceptance at once.
 */
export async function audiencesOf(stage: ApiStage, cast: Cast): Promise<Audience[]> {
  const { region } = stage;
  const member = async (name: AudienceName, actor: MemberActor): Promise<Audience> => ({
    name,
    browser: await stage.member(actor),
    mail: `${await accountOf(stage, actor.memberId)}@example.nl`,
    token: NO_LINK,
  });
  return [
    await member('receiver', region.bridge.coordinator),
    await member('assigned volunteer', region.bridge.volunteer),
    await member('unassigned volunteer', cast.unassigned),
    await member('sender guide', region.delft.guide),
    await member('other municipality', region.rijswijk.guide),
    await member('stranger organisation', region.other.coordinator),
    await member('unvetted organisation', region.waiting.coordinator),
    await member('administrator', region.administrator),
    await member('adviser', region.adviser),
    {
      name: 'another participant',
      browser: await stage.participant(cast.noor.participantId),
      mail: null,
      token: NO_LINK,
    },
    { name: 'nobody', browser: stage.nobody(), mail: null, token: NO_LINK },
    { name: 'link-holder', browser: stage.nobody(), mail: null, token: cast.linkToken },
  ];
}
