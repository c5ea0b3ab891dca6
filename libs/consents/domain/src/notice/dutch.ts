import type { NoticeWords } from './notice-words.js';

/** The notice in Dutch, at reading level A2. */
export const dutch: NoticeWords = {
  reviewed: true,
  locale: 'nl-NL',
  listSeparator: ', ',
  labels: { who: 'Wie', what: 'Wat krijgen zij', why: 'Waarom', until: 'Hoe lang' },
  categories: {
    identity: 'uw naam',
    contact: 'uw nummer',
    language: 'uw taal',
    care: 'zorg voor uw kinderen',
    path: 'uw plan',
    work: 'uw werk en opleiding',
    wishes: 'wat u zoekt',
    progress: 'hoe het gaat',
  },
  topics: {
    'paid-work': 'werk',
    'paid-work-within-ability': 'werk',
    'paid-work-with-training': 'werk',
    'employee-skills': 'werk',
    'work-experience': 'werk',
    'language-skills': 'taal',
    entrepreneurship: 'een eigen bedrijf',
    education: 'een opleiding',
    volunteering: 'vrijwilligerswerk',
    'meaningful-activity': 'meedoen',
  },
  support: {
    title: ({ recipient, topic }) => `Mag ${recipient} u helpen met ${topic}?`,
    why: 'Om u een plek te geven',
  },
  followUp: {
    title: ({ recipient }) => `Mag ${recipient} zien hoe het gaat?`,
    what: 'Of u meedoet en hoe het gaat',
    why: 'Om u verder te helpen',
  },
  contact: {
    title: ({ recipient }) => `Mag ${recipient} contact met u opnemen?`,
    why: 'Om met u te praten over hulp',
  },
  until: (date) => `Tot ${date}. Stoppen kan altijd.`,
  notGiven: 'Zij krijgen niet: uw adres, uw gezondheid, uw geld.',
  noChangesNothing: 'Zegt u nee? Dan verandert er niets.',
};
