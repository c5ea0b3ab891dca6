import * as z from 'zod';
import { category } from './code-lists.js';
import { requiredText } from './free-text.js';
import { id, moment, named } from './values.js';

/** Who reads a note beside herself: the writer's organisation alone, or also who has its category of her. */
export const noteReach = z.enum(['internal', 'shared']);
export type NoteReach = z.infer<typeof noteReach>;

/** POST /v1/participants/{id}/notes. */
export const writeNote = z.strictObject({ text: requiredText(2000), category, reach: noteReach });
export type WriteNote = z.infer<typeof writeNote>;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const attachmentType = z.enum(['application/pdf', 'image/png', 'image/jpeg', DOCX]);
export type AttachmentType = z.infer<typeof attachmentType>;

/** POST /v1/notes/{id}/attachments: the file itself is the body; five of them at most. */
export const ATTACHMENT_BYTES = 5 * 1024 * 1024;
export const ATTACHMENTS_A_NOTE = 5;

export const attachmentShown = z.strictObject({
  id,
  name: z.string(),
  type: attachmentType,
  size: z.int().min(1),
});
export type AttachmentShown = z.infer<typeof attachmentShown>;

export const note = z.strictObject({
  id,
  writtenAt: moment,
  /** Absent where the reader need not know who else is around her. */
  writtenBy: z.string().nullable(),
  organisation: named.nullable(),
  category,
  reach: noteReach,
  text: z.string(),
  attachments: z.array(attachmentShown),
  mayAttach: z.boolean(),
});
export type Note = z.infer<typeof note>;

/** GET /v1/participants/{id}/notes and GET /v1/my/notes. */
export const noteList = z.strictObject({ items: z.array(note) });
export type NoteList = z.infer<typeof noteList>;
