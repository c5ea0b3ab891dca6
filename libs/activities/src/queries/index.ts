import type { NamedRead } from '@kring/platform-database';
import listOffersSql from './list-offers.sql?raw';
import listProposalsSql from './list-proposals.sql?raw';
import myProposalsSql from './my-proposals.sql?raw';

export const listOffers: NamedRead = { name: 'list-offers', sql: listOffersSql };
export const listProposals: NamedRead = { name: 'list-proposals', sql: listProposalsSql };
export const myProposals: NamedRead = { name: 'my-proposals', sql: myProposalsSql };

export const activitiesReads = [listOffers, listProposals, myProposals];
