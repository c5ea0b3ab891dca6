import type { ClarificationTopic, ClarifiedFact, Needs } from '@kring/contracts';

/** What her needs say of it already, to begin the answer with. */
export function knownFact(topic: ClarificationTopic, needs: Needs): ClarifiedFact {
  switch (topic) {
    case 'level':
      return needs.spokenDutch === null ? {} : { spokenDutch: needs.spokenDutch };
    case 'times':
      return { dayParts: needs.dayParts, withinSchoolHours: needs.withinSchoolHours };
    case 'childcare':
      return { childcareFor: needs.childcareFor };
    case 'travel':
      return needs.travelMinutes === null ? {} : { travelMinutes: needs.travelMinutes };
  }
}
