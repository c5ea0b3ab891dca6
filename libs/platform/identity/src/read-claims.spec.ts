import { namesCitizen, readClaims, SubjectIsCitizenNumber } from './read-claims.js';

const claims = { iss: 'https://login.example', sub: 'f4c7' };
// Passes the eleven test and was never given out: numbers for testing begin with 9999.
const NUMBER = '999990019';

test('reads issuer, subject, level and verified mail, and nothing else', () => {
  const all = { ...claims, acr: 'urn:loa', email: 'Joris@Delft.Example', email_verified: true };
  const more = { bsn: NUMBER, 'urn:nl-eid-gdi:1.0:id:legacySubjectID': NUMBER, name: 'Joris', groups: ['x'] };
  expect(readClaims({ ...all, ...more })).toEqual({
    issuer: 'https://login.example',
    subject: 'f4c7',
    acr: 'urn:loa',
    mail: 'joris@delft.example',
  });
});

test.each([undefined, false, 'true', 1])('mail counts only where it is verified (%s)', (verified) => {
  expect(readClaims({ ...claims, email: 'a@b.example', email_verified: verified }).mail).toBeNull();
});

test.each(['not a mail', `${NUMBER}@delft.example`, 7])('%s is no mail that we keep', (email) => {
  expect(readClaims({ ...claims, email, email_verified: true }).mail).toBeNull();
});

test.each([NUMBER, `s00000000:${NUMBER}`, `bsn/${NUMBER}`])(
  'a subject that is a BSN is refused (%s)',
  (sub) => {
    expect(() => readClaims({ ...claims, sub })).toThrow(SubjectIsCitizenNumber);
  },
);

test('eight digits may be a BSN without its leading zero', () => {
  expect(namesCitizen('10000021')).toBe(true);
});

test.each([
  '999990018',
  '12345678',
  '1234567890',
  '550e8400-e29b-41d4-a716-446655440000',
  '99999001-9000-4000-8000-000000000000',
  `a${NUMBER}b`,
])('%s is no BSN', (subject) => {
  expect(namesCitizen(subject)).toBe(false);
});

test.each([{ sub: 'f4c7' }, { iss: 'https://login.example', sub: 7 }, { iss: 'x', sub: '' }])(
  'without issuer and subject nobody is proven',
  (some) => {
    expect(() => readClaims(some)).toThrow(TypeError);
  },
);
