import { useState } from 'react';
import type { Roster, TeamListed } from '@kring/contracts';
import { Button, Card, EmptyState, FactList } from '@kring/ui';
import { listed } from '../../words/numbers.js';
import { TeamDialog } from './team-dialog.js';

export interface TeamsProps {
  roster: Roster;
  onDone: (words: string) => void;
}

/** The teams, and who is in each. */
export function Teams({ roster, onDone }: TeamsProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = roster.teams.find(({ id }) => id === openId);
  if (roster.teams.length === 0) {
    return (
      <EmptyState title="Nog geen teams">
        Met teams vindt u elkaar sneller terug. Een team geeft niemand meer te zien.
      </EmptyState>
    );
  }
  return (
    <Card>
      <FactList
        emphasis="term"
        facts={roster.teams.map((team) => ({
          id: team.id,
          term: team.name,
          description: membersOf(team, roster),
          trailing: (
            <Button variant="secondary" aria-label={`Wijzig ${team.name}`} onPress={() => setOpenId(team.id)}>
              Wijzig
            </Button>
          ),
        }))}
      />
      <TeamDialog
        roster={roster}
        team={open ?? 'new'}
        isOpen={open !== undefined}
        onClose={() => setOpenId(null)}
        onDone={(words) => {
          setOpenId(null);
          onDone(words);
        }}
      />
    </Card>
  );
}

function membersOf({ memberIds }: TeamListed, { items }: Roster): string {
  const names = items.filter(({ id }) => memberIds.includes(id)).map(({ name }) => name);
  return names.length === 0 ? 'nog niemand' : listed(names);
}
