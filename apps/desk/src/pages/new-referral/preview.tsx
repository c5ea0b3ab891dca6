import type { Category, Needs, OrganisationListed, SectionShown } from '@kring/contracts';
import { Card, Stack } from '@kring/ui';
import { Quiet } from '../../parts/quiet.js';
import { needsChips, needsTitle } from '../../words/needs-words.js';
import { counted } from '../../words/numbers.js';
import { shortName } from '../../words/names.js';
import { inOrder, sectionWords } from '../../words/section-words.js';
import { neverWords } from './never-words.js';
import { PreviewList } from './preview-list.js';

export interface PreviewProps {
  recipient: OrganisationListed | undefined;
  needs: Needs | null;
  why: string;
  sections: readonly SectionShown[];
  categories: readonly Category[];
}

/** What the receiver will see, as it is being filled in: before their answer, after it, and never. */
export function Preview({ recipient, needs, why, sections, categories }: PreviewProps) {
  const them = recipient ? shortName(recipient.name) : 'de organisatie';
  const lines = shownOf(sections).map(sectionWords);
  const quoted = `“${why.trim()}”`;
  // Her wishes may already say it in the same words.
  if (why.trim() !== '' && !lines.some((line) => line.includes(quoted))) lines.push(quoted);
  return (
    <Card title={`Wat ${them} ziet`}>
      <Stack gap={4}>
        <PreviewList
          title="Na haar ja, vóór hun antwoord"
          lines={needs === null ? [] : [needsTitle(needs), ...needsChips(needs)]}
          otherwise="Nog niets: haar wensen zijn nog leeg."
        />
        <PreviewList title="Na hun ja" lines={lines} otherwise="Nog niets: u vraagt haar niets te delen." />
        <PreviewList title="Nooit" lines={[neverWords(categories)]} otherwise="" isMuted />
        <Quiet>{afterwards(them, recipient?.answersInDays ?? null)}</Quiet>
      </Stack>
    </Card>
  );
}

const shownOf = (sections: readonly SectionShown[]) =>
  inOrder(sections.map((section) => section.category)).flatMap((category) =>
    sections.filter((section) => section.category === category),
  );

function afterwards(them: string, days: number | null): string {
  const no = 'Zegt zij nee, dan leest u “gaat niet door”, zonder reden.';
  if (days === null) return no;
  const average = counted(Math.max(1, Math.round(days)), 'dag', 'dagen');
  return `${them.charAt(0).toUpperCase()}${them.slice(1)} antwoordt gemiddeld in ${average}. ${no}`;
}
