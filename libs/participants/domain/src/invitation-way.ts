import type { Assurance, InvitationWay } from '@kring/contracts';

/** Low where link and code went through the same hands: somebody else could have answered with them. */
export const assuranceOf = (way: InvitationWay): Assurance => (way === 'desk' ? 'low' : 'high');

/** Whether anything of it goes to her own phone. */
export const needsPhone = (way: InvitationWay): boolean => way !== 'desk';

/** Whether the code is shown at the desk, when the link is made. */
export const showsCode = (way: InvitationWay): boolean => way !== 'code-to-phone';
