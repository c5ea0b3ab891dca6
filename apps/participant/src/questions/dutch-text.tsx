import type { Notice } from '@kring/contracts';
import { NoticeText } from './notice-text.js';

/** The Dutch text from which the translation was made, beneath it. */
export const DutchText = ({ dutch }: { dutch: Notice }) => (
  <section className="my-dutch" lang="nl" dir="ltr">
    <h2>{dutch.title}</h2>
    <NoticeText notice={dutch} add={[]} />
  </section>
);
