import * as z from 'zod';

export const id = z.uuid();
export const moment = z.iso.datetime();
export const day = z.iso.date();
export const version = z.int().min(1);

/** A language tag (BCP 47), for instance `ar` or `ti`. */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** An address for mail, in lower case: one person, one way of writing it. */
export const mailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Dit mailadres is te lang.')
  .regex(z.regexes.email, 'Dit is geen mailadres.');

export const named = z.strictObject({ id, name: z.string() });
export type Named = z.infer<typeof named>;

export const cursor = z.string().max(200).optional();
export const created = z.strictObject({ id, version });
export type Created = z.infer<typeof created>;

export const idParam = z.strictObject({ id });
export type IdParam = z.infer<typeof idParam>;
