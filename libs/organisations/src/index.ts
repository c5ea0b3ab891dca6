export { MemberRepository } from './data/member.repository.js';
export { MemberRow } from './data/member.table.js';
export { OrganisationRepository } from './data/organisation.repository.js';
export { OrganisationRow } from './data/organisation.table.js';
export { organisationsPolicy } from './organisations.policy.js';
export { OrganisationsModule } from './organisations.module.js';
export { organisationsReads } from './queries/index.js';
