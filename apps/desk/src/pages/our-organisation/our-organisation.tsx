import { useState } from 'react';
import type { Roster } from '@kring/contracts';
import { Button, Tabs } from '@kring/ui';
import { DoneNotice } from '../../parts/done-notice.js';
import { Page } from '../../parts/page.js';
import { useMember } from '../../session/member.js';
import { InviteDialog } from './invite-dialog.js';
import type { MemberSearch } from './member-search.js';
import { Members } from './members.js';
import { TeamDialog } from './team-dialog.js';
import { Teams } from './teams.js';
import { TermCard } from './term-card.js';

export interface OurOrganisationProps {
  roster: Roster;
  filters: MemberSearch;
  filter: (change: MemberSearch) => void;
}

type Asking = 'invite' | 'team' | null;

/** The people and the teams of one organisation. */
export function OurOrganisation({ roster, filters, filter }: OurOrganisationProps) {
  const { organisation } = useMember();
  const [asking, setAsking] = useState<Asking>(null);
  const [done, setDone] = useState('');
  const part = filters.deel ?? 'mensen';
  const close = () => setAsking(null);
  const say = (words: string) => {
    close();
    setDone(words);
  };
  const action = part === 'teams' ? 'team' : 'invite';
  return (
    <Page
      gap={4}
      title="Onze organisatie"
      subtitle={`Wie er bij ${organisation.name} meewerkt in Kring.`}
      actions={
        <Button onPress={() => setAsking(action)}>
          {part === 'teams' ? 'Team maken' : 'Iemand uitnodigen'}
        </Button>
      }
    >
      <DoneNotice words={done} />
      <Tabs
        label="Wat u bekijkt"
        items={[
          { id: 'mensen', label: 'Mensen', count: roster.items.length },
          { id: 'teams', label: 'Teams', count: roster.teams.length },
        ]}
        selectedId={part}
        onSelect={(id) => {
          setDone('');
          filter({ deel: id === 'teams' ? 'teams' : undefined });
        }}
      >
        {part === 'mensen' && <TermCard roster={roster} onDone={say} />}
        {part === 'teams' ? (
          <Teams roster={roster} onDone={say} />
        ) : (
          <Members roster={roster} filters={filters} filter={filter} onDone={say} />
        )}
      </Tabs>
      <InviteDialog roster={roster} isOpen={asking === 'invite'} onClose={close} onDone={say} />
      <TeamDialog roster={roster} team="new" isOpen={asking === 'team'} onClose={close} onDone={say} />
    </Page>
  );
}
