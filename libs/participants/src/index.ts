export { AssignmentRepository } from './data/assignment.repository.js';
export { AssignmentRow } from './data/assignment.table.js';
export { InvitationRow } from './data/invitation.table.js';
export { ParticipantRepository } from './data/participant.repository.js';
export { ParticipantRow } from './data/participant.table.js';
export { participantsPolicy } from './participants.policy.js';
export { ParticipantsModule } from './participants.module.js';
export { RegisterParticipant } from './use-cases/register-participant.js';
