import { Page } from '../../parts/page.js';
import { NotShared } from '../../parts/not-shared.js';
import { PagedRows } from '../../parts/paged-rows.js';
import { usePageTitle } from '../../parts/page-title.js';
import { outOfSightQuery } from '../../data/sight.js';
import { mayNotice, useMember } from '../../session/member.js';
import { OutOfSight } from './out-of-sight.js';

const SUBTITLE = 'Mensen met wie uw gemeente te lang niet zelf sprak. Wie het langst wacht, staat bovenaan.';

/** Whom nobody of this municipality spoke with, for whoever has that task. */
export function OutOfSightPage() {
  usePageTitle('Uit beeld');
  if (!mayNotice(useMember())) return <NotShared />;
  return (
    <Page gap={4} title="Uit beeld" subtitle={SUBTITLE}>
      <PagedRows query={outOfSightQuery}>{(rows) => <OutOfSight rows={rows} />}</PagedRows>
    </Page>
  );
}
