import { AwayInThePast, CantCover, mustBeAhead, mustCover } from './absence.js';

const today = '2026-11-28';

test('away is until today or later, and for a year at most', () => {
  for (const until of [today, '2026-12-24', '2027-11-29']) {
    expect(() => mustBeAhead(until, today)).not.toThrow();
  }
  for (const until of ['2026-11-27', '2027-11-30'])
    expect(() => mustBeAhead(until, today)).toThrow(AwayInThePast);
});

test('who covers looks after questions, and is somebody else', () => {
  for (const role of ['coordinator', 'caseworker'] as const) {
    expect(() => mustCover({ id: 'noor', role }, 'samira')).not.toThrow();
    expect(() => mustCover({ id: 'samira', role }, 'samira')).toThrow(CantCover);
  }
  for (const role of ['volunteer', 'adviser', 'administrator'] as const) {
    expect(() => mustCover({ id: 'noor', role }, 'samira')).toThrow(CantCover);
  }
});
