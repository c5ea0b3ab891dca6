import { holdsCitizenServiceNumber, type AttachmentType } from '@kring/contracts';
import { NumberInName } from '../outcomes.errors.js';

const ENDING: Record<AttachmentType, string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};
const LONGEST = 100;

/**
 * A file's name as others will see it: no folders, nothing that is not to be seen or that turns the direction of writing,
 * and the ending of what it is. Throws `NumberInName` for one with a citizen service number.
 */
export function fileName(sent: string, type: AttachmentType): string {
  const last = sent.split(/[/\\]/).at(-1)!;
  const plain = last
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const stem = withoutEnding(plain, type);
  const name = `${[...stem].slice(0, LONGEST).join('').trim() || 'bijlage'}.${ENDING[type]}`;
  if (holdsCitizenServiceNumber(name)) throw new NumberInName();
  return name;
}

const withoutEnding = (name: string, type: AttachmentType): string =>
  name.replace(type === 'image/jpeg' ? /\.jpe?g$/i : new RegExp(`\\.${ENDING[type]}$`, 'i'), '');
