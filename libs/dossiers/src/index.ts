export { SectionHistoryRow } from './data/section-history.table.js';
export { SectionRepository } from './data/section.repository.js';
export { SectionRow } from './data/section.table.js';
export { dossiersPolicy } from './dossiers.policy.js';
export { DossiersModule } from './dossiers.module.js';
export { dossiersReads } from './queries/index.js';
export { AddParticipant } from './use-cases/add-participant.js';
export { WriteSection } from './use-cases/write-section.js';
