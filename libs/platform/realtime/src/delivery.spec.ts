import { watchingKey } from '@kring/platform-access';
import { deliver, watchKey, type Listener } from './delivery.js';

const touch = { kind: 'attempt', id: 'a' } as const;
const listener = (watching: string[] = []): Listener => ({
  audienceId: 'org',
  holderId: 'h',
  sessionId: 's',
  watching: new Set(watching),
});

const key = watchingKey(listener());

test('who sees the subject is told to look again', () => {
  expect(deliver(touch, listener(), new Set([key]))).toEqual({ type: 'attempt', id: 'a' });
});

test('who had it open and no longer sees it gets the one fixed goodbye', () => {
  expect(deliver(touch, listener([watchKey('attempt', 'a')]), new Set())).toEqual({ type: 'gone', id: 'a' });
});

test('who reads as the same audience and is somebody whom she keeps away hears goodbye, and colleagues nothing', () => {
  const open = { ...listener([watchKey('attempt', 'a')]), holderId: 'kept-away' };
  const ended = { ...touch, ended: true } as const;
  expect(deliver(ended, open, new Set([key]))).toEqual({ type: 'gone', id: 'a' });
  expect(deliver(touch, { ...open, watching: new Set() }, new Set([key]))).toBeNull();
});

test('who never had it open hears nothing', () => {
  expect(deliver(touch, listener([watchKey('attempt', 'b')]), new Set(['other']))).toBeNull();
});

test('that another’s view ended is heard by whoever it ended for, and by nobody else', () => {
  const ended = { ...touch, ended: true } as const;
  const open = listener([watchKey('attempt', 'a')]);
  expect(deliver(ended, open, new Set([key]))).toBeNull();
  expect(deliver(ended, open, new Set())).toEqual({ type: 'gone', id: 'a' });
});

test('who lacks only the category hears nothing, also with the subject open', () => {
  const progress = { kind: 'referral', id: 'a', needs: 'progress' } as const;
  expect(deliver(progress, listener([watchKey('referral', 'a')]), new Set())).toBeNull();
});
