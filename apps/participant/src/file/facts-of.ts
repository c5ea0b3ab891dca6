import type { SectionContents, SectionShown } from '@kring/contracts';
import type { Translate } from '../texts/translator.js';
import { dayWords } from '../language/dates.js';
import type { Language } from '../language/languages.js';
import { inWords, languageName } from '../language/lists-of-words.js';
import type { Texts } from '../texts/nl.js';

type Step = keyof Texts['words']['ladder'];
type Field = Exclude<keyof Texts['fields'], `${string}_${string}`>;
type Facts = readonly (readonly [Field, string | undefined])[];
type Telling = {
  [C in keyof SectionContents]: (content: SectionContents[C], t: Translate, language: Language) => Facts;
};

const yesNo = (is: boolean, t: Translate) => t(is ? 'words.yes' : 'words.no');

const telling: Telling = {
  identity: ({ givenName, familyName }) => [
    ['givenName', givenName],
    ['familyName', familyName],
  ],
  contact: ({ channel, phone, hours, mayOthersAnswer }, t) => [
    ['channel', t(`words.channel.${channel}`)],
    ['phone', phone],
    ['when', hours],
    ['othersAnswer', yesNo(mayOthersAnswer, t)],
  ],
  language: ({ speaks, spokenDutch, reads }, t, language) => [
    [
      'speaks',
      inWords(
        speaks.map((tag) => languageName(tag, language)),
        language,
      ),
    ],
    ['spokenDutch', t(`words.spokenDutch.${spokenDutch}`)],
    ['reads', t(`words.reads.${reads}`)],
  ],
  care: ({ children, childcareNeeded, note }, t) => [
    ['children', String(children)],
    ['childcareNeeded', yesNo(childcareNeeded, t)],
    ['note', note],
  ],
  path: ({ route, intakeDone, hoursAWeek, endedOn }, t, language) => [
    ['route', t(`words.route.${route}`)],
    ['intakeDone', yesNo(intakeDone, t)],
    ['hoursAWeek', hoursAWeek?.toString()],
    ['endedOn', endedOn && dayWords(endedOn, language)],
  ],
  work: ({ education, experience }) => [
    ['education', education],
    ['experience', experience],
  ],
  wishes: ({ wish, dayParts, withinSchoolHours, womenOnly, travelMinutes, inHerWords }, t, language) => [
    ['wish', t(`words.wish.${wish}`)],
    [
      'when',
      inWords(
        dayParts.map((part) => t(`words.dayPart.${part}`)),
        language,
      ),
    ],
    ['schoolHours', yesNo(withinSchoolHours, t)],
    ['womenOnly', yesNo(womenOnly, t)],
    ['travel', travelMinutes === undefined ? undefined : t('fields.minutes', { count: travelMinutes })],
    ['inHerWords', inHerWords],
  ],
  progress: ({ ladder, note }, t) => [
    ['ladder', t(`words.ladder.${ladder as Step}`)],
    ['note', note],
  ],
};

/** What a section says, field by field; what was left open is not shown. */
export function factsOf(
  section: SectionShown,
  t: Translate,
  language: Language,
): (readonly [Field, string])[] {
  const tell = telling[section.category] as (content: unknown, t: Translate, language: Language) => Facts;
  return tell(section.content, t, language).flatMap(([field, value]) =>
    value ? [[field, value] as const] : [],
  );
}
