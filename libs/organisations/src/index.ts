export { Colleagues } from './colleagues.js';
export { Contacts } from './contacts.js';
export { Organisations } from './organisations.js';
export { organisationsPolicy } from './organisations.policy.js';
export { OrganisationsModule } from './organisations.module.js';
export { organisationsReads } from './queries/index.js';
export { Vouchings } from './vouchings.js';
export * from './use-cases/index.js';
