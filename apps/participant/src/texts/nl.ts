import { circle } from './nl/circle.js';
import { contact } from './nl/contact.js';
import { door } from './nl/door.js';
import { fields } from './nl/fields.js';
import { file } from './nl/file.js';
import { frame } from './nl/frame.js';
import { link } from './nl/link.js';
import { lists } from './nl/lists.js';
import { question } from './nl/question.js';
import { rights } from './nl/rights.js';
import { safety } from './nl/safety.js';
import { ways } from './nl/ways.js';
import { words } from './nl/words.js';
import { written } from './nl/written.js';

/** Everything that the app says, in Dutch: the text that every translation follows. */
export const nl = {
  frame,
  link,
  door,
  ways,
  question,
  circle,
  lists,
  file,
  written,
  rights,
  safety,
  fields,
  contact,
  words,
} as const;
export type Texts = typeof nl;
