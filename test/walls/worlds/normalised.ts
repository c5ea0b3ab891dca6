/** Something that differs from answer to answer by itself, and the reason why that says nothing of what is not shared. */
interface Normalised {
  readonly what: string;
  readonly argument: string;
}

/** Headers that are left out of the comparison; every other header is compared byte for byte. */
export const normalisedHeaders: readonly (Normalised & { readonly header: string })[] = [
  { header: 'date', what: 'Date', argument: 'The clock of the wall when it was asked.' },
  { header: 'x-request-id', what: 'X-Request-Id', argument: 'Random, made before anything is looked up.' },
];

/** Places in a text that are replaced before it is compared. */
export const normalisedTexts: readonly (Normalised & { readonly pattern: RegExp; readonly by: string })[] = [
  {
    pattern: /"requestId":"[^"]+"/g,
    by: '"requestId":"*"',
    what: 'requestId of a problem',
    argument: 'The same random number as X-Request-Id.',
  },
  {
    pattern: /"(seenAt|seen_at)":"[^"]+"/g,
    by: '"$1":"*"',
    what: 'seenAt of one’s own session',
    argument: 'When the asker herself was last here, by the wall’s clock.',
  },
  {
    pattern: /"challenge":"[^"]+"/g,
    by: '"challenge":"*"',
    what: 'challenge of a passkey ceremony',
    argument: 'Random (WebAuthn), made before anything is looked up.',
  },
  {
    pattern: /Expires=[^;]+/g,
    by: 'Expires=*',
    what: 'Expires of Set-Cookie',
    argument: 'The clock of the wall, so many minutes later.',
  },
  {
    pattern: /kring(-\w+)?=[^;"]+/g,
    by: 'kring$1=*',
    what: 'number of a session or phone in Set-Cookie',
    argument: 'Random; that one is set, and how, is compared.',
  },
];

/** The same for answers to verbs, which make new things. */
export const normalisedInAnswersToVerbs: typeof normalisedTexts = [
  {
    pattern: /(#(?:link|card|desk)=)[\w-]+/g,
    by: '$1*',
    what: 'secret in a link that was made for this answer',
    argument: 'Random; whoever reads it asked for it.',
  },
  {
    pattern: /(?<=[\s":])\d{6}(?=[."\s])/g,
    by: '******',
    what: 'six digits of a code that was made for this answer',
    argument: 'Random; whoever reads it asked for it.',
  },
  {
    pattern: /"(validUntil|answerBy)":"[^"]+"/g,
    by: '"$1":"*"',
    what: 'until when what this request made is valid',
    argument: 'The clock of the wall, and a fixed time later.',
  },
  {
    pattern: /"([KV])-[0-9A-HJKMNP-TV-Z]{8}"/g,
    by: '"$1-*"',
    what: 'reference of what this request made',
    argument:
      'Random and unlike any other (libs/platform/kernel/src/reference.ts); only in answers to verbs.',
  },
];
