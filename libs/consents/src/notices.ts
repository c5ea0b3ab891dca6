import { createHash } from 'node:crypto';
import { hashedText, noticeFor, type NoticeSubject } from '@kring/consents-domain';
import type { Notice, NoticeLanguage } from '@kring/contracts';

/** The notice as she reads it, with the hash of its exact text. */
export function hashedNotice(about: NoticeSubject, language: NoticeLanguage): Notice {
  const notice = noticeFor(about, language);
  return { ...notice, hash: createHash('sha256').update(hashedText(notice)).digest('base64url') };
}
