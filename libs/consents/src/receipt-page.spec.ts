import { hashedText, noticeFor, type ConsentRecord } from '@kring/consents-domain';
import type { NoticeLanguage } from '@kring/contracts';
import { receiptPage } from './receipt-page.js';

function recordIn(language: NoticeLanguage, recipient = 'De Brug'): ConsentRecord {
  const until = '2027-05-23T10:00:00Z';
  const place = 'Delft';
  const about = { recipient, place, purpose: 'support', topic: 'education', required: ['identity'] } as const;
  const notice = noticeFor({ ...about, until: new Date(until) }, language);
  const at = '2026-11-23T10:00:00Z';
  return {
    id: 'c',
    participantId: 'p',
    recipient: { id: 'b', name: recipient, place },
    askedBy: { id: 'd', name: 'Gemeente Delft', place },
    purpose: 'support',
    categories: ['identity', 'work'],
    capacity: 'controller',
    state: 'ConsentGiven',
    until,
    events: [
      {
        ...{ id: 'e', at, state: 'ConsentGiven', entity: 'participant', assurance: 'low', way: 'desk' },
        recordedBy: { id: 'd', name: 'Gemeente Delft' },
        privateTalkOffered: true,
      },
    ],
    notices: [{ hash: 'hash', version: notice.version, language, text: hashedText(notice) }],
  };
}

test('the page has the words that she read, what she said, how, and the proof', () => {
  const page = receiptPage(recordIn('nl'));
  for (const words of [
    'Mag De Brug u helpen met een opleiding?',
    'uw naam, uw werk en opleiding',
    '23 november 2026: U zei ja. Aan de balie. Opgeschreven bij Gemeente Delft.',
    'hash',
  ])
    expect(page).toContain(words);
});

test('it is in the language in which she read the question, and in its direction', () => {
  const page = receiptPage(recordIn('ar'));
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('قلتِ نعم');
  expect(page).not.toContain('U zei ja');
});

test('where she never said yes, nothing is told as shared', () => {
  const record = recordIn('nl');
  const events = record.events.map((event) => ({ ...event, state: 'ConsentRefused' as const }));
  expect(receiptPage({ ...record, state: 'ConsentRefused', events })).not.toContain('Dit mogen zij zien');
});

test('what an organisation calls itself is text, never part of the page', () => {
  const page = receiptPage(recordIn('nl', '<img src=x onerror="y">'));
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img');
});
