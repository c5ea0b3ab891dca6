import { send } from '@kring/client';
import type { AskContact, Created, MySectionList, SectionContents, WriteSection } from '@kring/contracts';
import { useOwnChange } from './use-own-change.js';

/** The question is put to herself; it waits among her questions when this is done. */
export const useAskContact = () =>
  useOwnChange((asked: AskContact) => send<Created>('POST', '/v1/my/contact-requests', asked));

type Written = {
  [C in keyof SectionContents]: { category: C; content: SectionContents[C] };
}[keyof SectionContents];

/** What she writes herself, over what stands there; how she is reached comes last, so that a fault leaves the form open. */
export const useWriteReach = (known: MySectionList['items']) =>
  useOwnChange(async (sections: readonly Written[]) => {
    for (const section of sections) {
      const version = known.find(({ category }) => category === section.category)?.version ?? 0;
      await send('PUT', `/v1/my/sections/${section.category}`, { ...section, version } as WriteSection);
    }
  });
