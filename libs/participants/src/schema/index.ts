import { AssignmentRow } from '../data/assignment.table.js';
import { InvitationRow } from '../data/invitation.table.js';
import { ParticipantRow } from '../data/participant.table.js';
import { PinRow } from '../data/pin.table.js';
import { ReturnTokenRow } from '../data/return-token.table.js';

/** The tables of this scope that TypeORM writes. */
export const participantsTables = [ParticipantRow, InvitationRow, AssignmentRow, PinRow, ReturnTokenRow];

export * from './sql.js';
