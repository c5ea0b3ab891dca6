import { careSection, identitySection, sendReferral } from '@kring/contracts';
import type * as z from 'zod';
import { speakDutch } from './dutch-errors.js';

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message);

describe('what a form says', () => {
  beforeAll(speakDutch);

  it('is a Dutch sentence for what is left empty', () => {
    expect(messages(identitySection, { givenName: '' })).toEqual(['Vul dit in.']);
  });

  it('names the bounds of a number', () => {
    expect(messages(careSection, { children: 30, childcareNeeded: false })).toEqual([
      'Dit is ten hoogste 15.',
    ]);
  });

  it('keeps the sentence that the contract has', () => {
    const wrong = {
      participantId: crypto.randomUUID(),
      recipientId: crypto.randomUUID(),
      why: 'Zij wil',
      categories: [],
    };
    expect(messages(sendReferral, wrong)).toEqual(['Kies ten minste één onderdeel.']);
  });

  it('refuses what looks like a citizen service number', () => {
    const wrong = { givenName: 'Hiwet', familyName: '111222333' };
    expect(messages(identitySection, wrong)?.[0]).toMatch(/burgerservicenummer/);
  });
});
