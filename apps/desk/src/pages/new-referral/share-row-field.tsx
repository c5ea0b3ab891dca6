import type { Category, SectionShown } from '@kring/contracts';
import { CheckboxRow } from '@kring/ui';
import { sectionWords } from '../../words/section-words.js';
import type { ShareRow } from './rows-to-share.js';
import './share-row-field.css';

export interface ShareRowFieldProps {
  row: ShareRow;
  sections: readonly SectionShown[];
  isAsked: boolean;
  onToggle: (categories: readonly Category[], is: boolean) => void;
  onWrite: (category: Category) => void;
}

/** One thing that she is asked to share, with what stands in it. */
export function ShareRowField({ row, sections, isAsked, onToggle, onWrite }: ShareRowFieldProps) {
  const empty = row.categories.find((category) => !sections.some((section) => section.category === category));
  const there = sections.map((section) => section.category);
  return (
    <CheckboxRow
      label={row.label}
      description={
        sections.length === 0
          ? 'nog leeg'
          : row.categories
              .flatMap((one) => sections.filter((section) => section.category === one))
              .map(sectionWords)
              .join(' · ')
      }
      isSelected={isAsked && sections.length > 0}
      isDisabled={sections.length === 0}
      onChange={(is) => onToggle(is ? there : row.categories, is)}
      trailing={
        empty && (
          <button
            type="button"
            className="share-write"
            aria-label={`Nu invullen: ${row.label}`}
            onClick={() => onWrite(empty)}
          >
            nu invullen
          </button>
        )
      }
    />
  );
}
