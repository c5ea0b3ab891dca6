import type { Needs, SectionContents } from '@kring/contracts';

/** The sections that needs are taken from; without a wish there is nothing to ask. */
export type SectionsWithNeeds = Pick<SectionContents, 'wishes'> &
  Partial<Pick<SectionContents, 'language' | 'care'>>;

/** What a receiver may know before it answers: no name, no language, no text that she or anyone wrote. */
export function needsFrom({ wishes, language, care }: SectionsWithNeeds): Needs {
  return {
    wish: wishes.wish,
    spokenDutch: language?.spokenDutch ?? null,
    dayParts: wishes.dayParts,
    withinSchoolHours: wishes.withinSchoolHours,
    childcareFor: care?.childcareNeeded ? care.children : 0,
    womenOnly: wishes.womenOnly,
    travelMinutes: wishes.travelMinutes ?? null,
  };
}
