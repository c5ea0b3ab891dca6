/** What may differ although it follows from what is not shared: on purpose, each with its argument. */
export const declassified: readonly { readonly field: string; readonly argument: string }[] = [
  {
    field: 'placesLeft',
    argument:
      'How many places a session has left is shown to whoever may refer: without it people are sent to a full room. It is a ' +
      'number of a session of many; who took a place, and when, is in no answer.',
  },
  {
    field: 'answersInDays',
    argument:
      'How long an organisation takes to answer is shown before one refers. It is a mean over all answers since it began, ' +
      'rounded to a tenth of a day; silence and refusal by a participant do not count in it.',
  },
  {
    field: 'recipientAnswersInDays',
    argument: 'The same mean, on the page of a referral.',
  },
  {
    field: 'frames of type offer',
    argument:
      'Says that an offer looks different, for instance in its places left: see placesLeft. Everyone hears it.',
  },
];

/** The frame that may come in one world only. */
export const DECLASSIFIED_FRAME = 'offer';

const FIELDS = new RegExp(`"(${declassified.map(({ field }) => field).join('|')})":(?:null|[\\d.]+)`, 'g');

/** The text with each declassified value covered. */
export const covered = (text: string): string => text.replaceAll(FIELDS, '"$1":"declassified"');
