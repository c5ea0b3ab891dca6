import * as z from 'zod';
import { memberState, role, task } from './code-lists.js';
import { requiredText } from './free-text.js';
import { id, moment, named, version } from './values.js';

/** What you may do with a member; a page shows these and no others. */
export const memberVerb = z.enum([
  'change-role',
  'suspend',
  'reinstate',
  'invite-again',
  'withdraw',
  'give-tasks',
]);
export type MemberVerb = z.infer<typeof memberVerb>;

/** GET /v1/roster: everyone who works for your organisation, also who was invited or suspended. */
export const rosterLine = z.strictObject({
  id,
  name: z.string(),
  mail: z.string().nullable(),
  role,
  tasks: z.array(task),
  state: memberState,
  teams: z.array(named),
  /** Until when an open invitation can be accepted. */
  invitedUntil: moment.nullable(),
  isYou: z.boolean(),
  may: z.array(memberVerb),
  version,
});
export type RosterLine = z.infer<typeof rosterLine>;

export const teamListed = z.strictObject({ id, name: z.string(), memberIds: z.array(id), version });
export type TeamListed = z.infer<typeof teamListed>;

/** `mayInvite` lists the roles that you may give. */
export const roster = z.strictObject({
  items: z.array(rosterLine),
  teams: z.array(teamListed),
  mayInvite: z.array(role),
});
export type Roster = z.infer<typeof roster>;

/** PUT /v1/members/{id}/role. */
export const changeRole = z.strictObject({ role, version });
export type ChangeRole = z.infer<typeof changeRole>;

/** PUT /v1/members/{id}/tasks: all that she is given to do beside her role. */
export const giveTasks = z.strictObject({ tasks: z.array(task).max(5), version });
export type GiveTasks = z.infer<typeof giveTasks>;

/** POST /v1/members/{id}/suspend and …/reinstate. */
export const atVersion = z.strictObject({ version });
export type AtVersion = z.infer<typeof atVersion>;

/** POST /v1/teams. */
export const addTeam = z.strictObject({ name: requiredText(60) });
export type AddTeam = z.infer<typeof addTeam>;

/** PUT /v1/teams/{id}: its name and everyone in it. */
export const writeTeam = z.strictObject({
  name: requiredText(60),
  memberIds: z.array(id).max(500),
  version,
});
export type WriteTeam = z.infer<typeof writeTeam>;
