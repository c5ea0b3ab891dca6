import { holdsCitizenServiceNumber, mailAddress, passesElevenTest } from '@kring/contracts';

/** What is read of an id token. Every other claim is left where it was: neither kept nor logged. */
export interface ClaimsRead {
  readonly issuer: string;
  readonly subject: string;
  readonly acr: string | null;
  readonly mail: string | null;
}

/** The provider names people by their citizen service number, which Kring may not process (Wabb, article 10). */
export class SubjectIsCitizenNumber extends Error {
  override readonly name = 'SubjectIsCitizenNumber';
}

/** Whether a subject is, or has in it, a citizen service number; without its leading zero it may have eight digits. */
export function namesCitizen(subject: string): boolean {
  if (/^\d{8}$/.test(subject)) return passesElevenTest(`0${subject}`);
  return subject.split(/[^0-9A-Za-z]+/).some(passesElevenTest);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

function verifiedMail(claims: Readonly<Record<string, unknown>>): string | null {
  if (claims['email_verified'] !== true) return null;
  const mail = mailAddress.safeParse(claims['email']);
  return mail.success && !holdsCitizenServiceNumber(mail.data) ? mail.data : null;
}

/** Reads who was proven: issuer, subject, level of assurance and verified mail; throws `SubjectIsCitizenNumber`. */
export function readClaims(claims: Readonly<Record<string, unknown>>): ClaimsRead {
  const issuer = textOf(claims['iss']);
  const subject = textOf(claims['sub']);
  if (!issuer || !subject) throw new TypeError('An id token says who issued it and whom it is about.');
  if (namesCitizen(subject)) throw new SubjectIsCitizenNumber();
  return { issuer, subject, acr: textOf(claims['acr']), mail: verifiedMail(claims) };
}
