import { faults } from './lint.js';

const file = 'libs/referrals/src/probe.ts';
const code = 'export const one = 1;';

describe('names that say nothing', () => {
  it.each([
    'MailService',
    'CaseManager',
    'DateHelper',
    'DateUtil',
    'DateUtils',
    'TextCommon',
    'StoreImpl',
    'ReferralDto',
  ])('%s', async (name) => {
    expect(await faults(file, `export class ${name} {}`)).toEqual(['kring/no-empty-names']);
    expect(await faults(file, `export interface ${name} { readonly id: string }`)).toEqual([
      'kring/no-empty-names',
    ]);
    expect(await faults(file, `export type ${name} = string;`)).toEqual(['kring/no-empty-names']);
  });

  it.each(['BaseRepository', 'IReferral'])('%s', async (name) => {
    expect(await faults(file, `export class ${name} {}`)).toEqual(['kring/no-empty-names']);
  });

  it('functions and constants too', async () => {
    expect(await faults(file, `export function dateHelper() {}`)).toEqual(['kring/no-empty-names']);
    expect(await faults(file, `export const mailService = 1;`)).toEqual(['kring/no-empty-names']);
  });

  it.each(['SendReferral', 'Identity', 'Basement', 'ManagerRole', 'ServiceArea', 'IO', 'Community'])(
    '%s says something',
    async (name) => {
      expect(await faults(file, `export class ${name} {}`)).toEqual([]);
    },
  );
});

describe('file names', () => {
  it.each([
    'SendReferral.ts',
    'send_referral.ts',
    'sendReferral.ts',
    'referral.service.ts',
    'referral.dto.ts',
    'referral.entity.ts',
    'referral.table.extra.ts',
    'date-utils.ts',
    'common.ts',
    'mail-service.ts',
    'referral.test.ts',
  ])('%s is refused', async (name) => {
    expect(await faults(`libs/referrals/src/${name}`, code)).toEqual(['kring/file-role']);
  });

  it.each([
    'send-referral.ts',
    'referrals.module.ts',
    'referrals.controller.ts',
    'referrals.policy.ts',
    'referral.table.ts',
    'referral.repository.ts',
    'referral.repository.int.spec.ts',
    'referrals.contract.ts',
    'referrals.events.ts',
    'referral.errors.ts',
    'send-referral.spec.ts',
    'send-referral.e2e.spec.ts',
    'inbox.d.ts',
    'index.ts',
  ])('%s is right', async (name) => {
    expect(await faults(`libs/referrals/src/${name}`, code)).toEqual([]);
  });
});
