const messages: Record<string, (code: string) => string> = {
  nl: (code) => `Uw code is ${code}. Geef deze code aan niemand.`,
  ar: (code) => `رمزكِ هو ${code}. لا تعطي هذا الرمز لأحد.`,
};

/** What goes to her phone, in her language where there is a text for it: a code, and that it is hers alone. */
export function codeMessage(code: string, language: string): string {
  const words = messages[language] ?? messages['nl']!;
  return words(code);
}
