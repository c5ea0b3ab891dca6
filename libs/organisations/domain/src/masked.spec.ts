import { maskedMail } from './masked.js';

test('shows the first letter and where it goes', () => {
  expect(maskedMail('noor.jansen@example.nl')).toBe('n•••@example.nl');
});

test('a short one shows no more, and tells nothing of its length', () => {
  expect(maskedMail('n@example.nl')).toBe('n•••@example.nl');
});
