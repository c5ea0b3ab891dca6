import type { Category, SectionShown } from '@kring/contracts';
import { categories, categoryLabels } from '@kring/contracts';
import { Button, FactList, Pill } from '@kring/ui';
import type { Fact } from '@kring/ui';
import { listed } from '../words/numbers.js';
import { sectionWords } from '../words/section-words.js';

export interface SharedFactsProps {
  sections: readonly SectionShown[];
  /** Given where sections may be written. */
  onWrite?: (category: Category) => void;
}

/** Her sections, one a line; those that are not there stand back. */
export function SharedFacts({ sections, onWrite }: SharedFactsProps) {
  return <FactList facts={onWrite ? toWrite(sections, onWrite) : toRead(sections)} />;
}

const within = (sections: readonly SectionShown[], category: Category) =>
  sections.find((section) => section.category === category);

function toRead(sections: readonly SectionShown[]): Fact[] {
  const there = categories.flatMap((category) => readable(within(sections, category)));
  const absent = categories.filter((category) => within(sections, category) === undefined);
  if (absent.length === 0) return there;
  const names = listed(absent.map((category) => categoryLabels[category].toLowerCase()));
  return [...there, { id: 'absent', term: 'Niet met u gedeeld', description: names, isMuted: true }];
}

function toWrite(sections: readonly SectionShown[], write: (category: Category) => void): Fact[] {
  const facts = categories.map((category) => writable(category, within(sections, category), write));
  return [...facts.filter((fact) => !fact.isMuted), ...facts.filter((fact) => fact.isMuted)];
}

function readable(section: SectionShown | undefined): Fact[] {
  if (section === undefined) return [];
  const { category } = section;
  const isShared = <Pill tone="good">gedeeld</Pill>;
  return [
    { id: category, term: categoryLabels[category], description: sectionWords(section), trailing: isShared },
  ];
}

function writable(
  category: Category,
  section: SectionShown | undefined,
  write: (category: Category) => void,
): Fact {
  const term = categoryLabels[category];
  const words = section === undefined ? 'Nu invullen' : 'Wijzig';
  return {
    id: category,
    term,
    description: section === undefined ? 'nog leeg' : sectionWords(section),
    isMuted: section === undefined,
    trailing: (
      <Button variant="quiet" aria-label={`${words}: ${term}`} onPress={() => write(category)}>
        {words}
      </Button>
    ),
  };
}
