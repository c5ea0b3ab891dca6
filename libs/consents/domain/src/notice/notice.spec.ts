import { hashedText, noticeFor, type NoticeSubject } from './notice.js';

const about: NoticeSubject = {
  recipient: 'De Brug',
  place: 'Delft',
  purpose: 'support',
  topic: 'language-skills',
  required: ['identity', 'contact', 'language'],
  until: new Date('2027-05-31T22:30:00Z'),
};

test('the title is a question, and the four rows say who, what, why and until when', () => {
  const notice = noticeFor(about, 'nl');
  expect(notice.title).toBe('Mag De Brug u helpen met taal?');
  expect(notice.rows.map((row) => row.value)).toEqual([
    'De Brug, Delft',
    'Uw naam, uw nummer, uw taal',
    'Om u een plek te geven',
    'Tot 1 juni 2027. Stoppen kan altijd.',
  ]);
});

test('Arabic dates are Gregorian with Latin digits, and the text is marked as not yet checked', () => {
  const notice = noticeFor(about, 'ar');
  expect(notice.rows[3]!.value).toMatch(/1 يونيو 2027/);
  expect(notice.reviewed).toBe(false);
});

test('following asks about how it goes, whatever was chosen', () => {
  expect(noticeFor({ ...about, purpose: 'follow-up', recipient: 'Gemeente Delft' }, 'nl')).toMatchObject({
    title: 'Mag Gemeente Delft zien hoe het gaat?',
    rows: [{}, { value: 'Of u meedoet en hoe het gaat' }, {}, {}],
  });
});

test('contacting her is asked with the smallest set that it needs', () => {
  const asked = {
    ...about,
    purpose: 'contact',
    topic: null,
    recipient: 'Gemeente Delft',
    required: ['contact', 'language'],
  } as const;
  expect(noticeFor(asked, 'nl')).toMatchObject({
    title: 'Mag Gemeente Delft contact met u opnemen?',
    rows: [{}, { value: 'Uw nummer, uw taal' }, { value: 'Om met u te praten over hulp' }, {}],
  });
});

test('another word, language or date is another text', () => {
  const texts = [
    noticeFor(about, 'nl'),
    noticeFor(about, 'ar'),
    noticeFor({ ...about, required: ['identity'] }, 'nl'),
    noticeFor({ ...about, until: new Date('2027-06-02T10:00:00Z') }, 'nl'),
  ].map(hashedText);
  expect(new Set(texts).size).toBe(4);
});

test('every sentence in Dutch has ten words at most', () => {
  for (const purpose of ['support', 'follow-up', 'contact'] as const) {
    const { title, rows, notGiven, noChangesNothing } = noticeFor({ ...about, purpose }, 'nl');
    const sentences = [title, ...rows.map((row) => row.value), notGiven, noChangesNothing].flatMap((text) =>
      text.split(/[.?]\s*/),
    );
    for (const sentence of sentences) expect(sentence.split(' ').length).toBeLessThanOrEqual(10);
  }
});
