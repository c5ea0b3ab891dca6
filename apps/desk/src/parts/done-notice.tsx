import { Notice } from '@kring/ui';

/** Says what was just done; the place is there before, so that the words are heard when they come. */
export const DoneNotice = ({ words }: { words: string }) => (
  <div role="status">{words !== '' && <Notice tone="good">{words}</Notice>}</div>
);
