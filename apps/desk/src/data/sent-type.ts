import { attachmentType } from '@kring/contracts';

// In the order of the types that are taken.
const ENDINGS = ['pdf', 'png', 'jpg', 'docx'];

/** What a file is sent as: what the browser says, or by its name where that knows no such program. */
export const sentType = ({ name, type }: Pick<File, 'name' | 'type'>): string =>
  type || typeBy(name.split('.').at(-1)!.toLowerCase()) || 'application/octet-stream';

const typeBy = (ending: string): string | undefined =>
  attachmentType.options[ENDINGS.indexOf(ending === 'jpeg' ? 'jpg' : ending)];
