import { RuleBroken } from '@kring/platform-kernel';

/** The box of a page that is open so that its reader can contact her, and for nothing else. */
export const CONTACT_ONLY = 'contact';

/** You see her so that you can contact her: whoever works with her may do this, and you do not yet. */
export class OnlyToContact extends RuleBroken {
  readonly kind = 'forbidden';
  override readonly name = 'OnlyToContact';

  constructor() {
    super('U ziet haar alleen om contact met haar op te nemen.');
  }
}
