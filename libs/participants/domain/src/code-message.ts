type Words = Readonly<Record<string, (what: string) => string>>;

const codeWords: Words = {
  nl: (code) => `Uw code is ${code}. Geef deze code aan niemand.`,
  ar: (code) => `رمزكِ هو ${code}. لا تعطي هذا الرمز لأحد.`,
};

const linkWords: Words = {
  nl: (url) => `Open uw link: ${url} Geef deze link aan niemand.`,
  ar: (url) => `افتحي رابطكِ: ${url} لا تعطي هذا الرابط لأحد.`,
};

const said = (words: Words, language: string, what: string): string =>
  (words[language] ?? words['nl']!)(what);

/** What goes to her phone, in her language where there is a text for it: a code, and that it is hers alone. */
export const codeMessage = (code: string, language: string): string => said(codeWords, language, code);

/** What goes to her phone where the code is shown at the desk: her link, and nothing of what it opens. */
export const linkMessage = (url: string, language: string): string => said(linkWords, language, url);
