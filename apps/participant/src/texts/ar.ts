import { circle } from './ar/circle.js';
import { contact } from './ar/contact.js';
import { door } from './ar/door.js';
import { fields } from './ar/fields.js';
import { file } from './ar/file.js';
import { frame } from './ar/frame.js';
import { link } from './ar/link.js';
import { lists } from './ar/lists.js';
import { question } from './ar/question.js';
import { rights } from './ar/rights.js';
import { safety } from './ar/safety.js';
import { ways } from './ar/ways.js';
import { words } from './ar/words.js';
import { written } from './ar/written.js';
import type { Texts } from './nl.js';
import type { Translated } from './translated.js';

/** Everything that the app says, in Arabic, addressed to a woman. */
export const ar: Translated<Texts> = {
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
};
