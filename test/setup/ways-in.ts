import type { Stage } from '@kring/testing';

/** One way in of each kind for her, with secrets (`secret-1` to `secret-6`) that can be found again. */
export async function addWaysIn({ database, region }: Stage, participantId: string): Promise<void> {
  const insert = (table: string, columns: string, values: string) =>
    database.query(`insert into ${table} (${columns}) values (${values})`);
  const [her, soon] = [`'${participantId}'`, `now() + interval '1 day'`];
  await insert(
    'participants.invitation',
    'id, participant_id, way, invited_by, token_hash, code_hash, valid_until',
    `gen_random_uuid(), ${her}, 'desk', '${region.delft.id}', 'secret-1', 'secret-2', ${soon}`,
  );
  await insert(
    'participants.pin',
    'participant_id, hash, salt, assurance, chosen_at',
    `${her}, 'secret-3', 'secret-4', 'high', now()`,
  );
  await insert(
    'participants.return_token',
    'id, participant_id, kind, token_hash, assurance, device, made_at',
    `gen_random_uuid(), ${her}, 'card', 'secret-5', 'high', '', now()`,
  );
  await insert('identity.passkey', 'id, holder_id, public_key, counter', `'secret-6', ${her}, 'key', 0`);
}
