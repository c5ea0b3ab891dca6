import { randomInt } from 'node:crypto';
import { CARD_LENGTH, CARD_SIGNS } from '@kring/participants-domain';

/** What stands on a paper card: 80 bits, in signs that nobody mistakes. */
export const newCardCode = (): string =>
  Array.from({ length: CARD_LENGTH }, () => CARD_SIGNS[randomInt(CARD_SIGNS.length)]).join('');
