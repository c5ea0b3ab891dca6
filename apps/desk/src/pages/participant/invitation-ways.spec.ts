import type { ParticipantPage } from '@kring/contracts';
import { hasPhone, waysFor } from './invitation-ways.js';

const contact = (phone?: string): ParticipantPage['sections'] => [
  {
    category: 'contact',
    content: { channel: 'desk', mayOthersAnswer: false, ...(phone ? { phone } : {}) },
    version: 1,
    writtenAt: '2026-11-23T10:00:00Z',
    writtenBy: 'Joris de Wit',
  },
];
const open = (sections: ParticipantPage['sections']) =>
  waysFor({ sections }).flatMap(({ value, isDisabled }) => (isDisabled ? [] : [value]));

test('with a phone of her own all three ways are open', () => {
  expect(hasPhone({ sections: contact('+31600000099') })).toBe(true);
  expect(open(contact('+31600000099'))).toEqual(['code-to-phone', 'link-to-phone', 'desk']);
});

test.each([[contact()], [[]]])('without one only the desk is left', (sections) => {
  expect(hasPhone({ sections })).toBe(false);
  expect(open(sections)).toEqual(['desk']);
});
