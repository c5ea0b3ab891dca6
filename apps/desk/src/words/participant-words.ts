import type { Category, SectionContents, SectionShown } from '@kring/contracts';
import { languageName, levelWords } from './languages.js';

type WithSections = { sections: readonly SectionShown[] };

/** What stands in one of her sections, where you may see it. */
export function contentOf<C extends Category>(
  { sections }: WithSections,
  category: C,
): SectionContents[C] | undefined {
  const found = sections.find((section) => section.category === category);
  return found?.content as SectionContents[C] | undefined;
}

/** Her first name where she shares it, else her number. */
export function nameOf(participant: WithSections & { reference: string }): string {
  return contentOf(participant, 'identity')?.givenName ?? participant.reference;
}

/** "Deelnemer K-7Q2F9DKM · spreekt Tigrinya, Nederlands A1" */
export function subtitleOf(participant: WithSections & { reference: string }): string {
  const language = contentOf(participant, 'language');
  const speaks =
    language && [...language.speaks.map(languageName), levelWords[language.spokenDutch]].join(', ');
  return [`Deelnemer ${participant.reference}`, speaks && `spreekt ${speaks}`].filter(Boolean).join(' · ');
}
