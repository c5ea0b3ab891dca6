import type { NoticeWords } from './notice-words.js';

/** The notice in Arabic, in feminine forms; not yet checked by a person. */
export const arabic: NoticeWords = {
  reviewed: false,
  locale: 'ar-u-ca-gregory-nu-latn',
  listSeparator: '، ',
  labels: { who: 'من', what: 'ماذا يصلهم', why: 'لماذا', until: 'إلى متى' },
  categories: {
    identity: 'اسمكِ',
    contact: 'رقم هاتفكِ',
    language: 'لغتكِ',
    care: 'رعاية أطفالكِ',
    path: 'خطتكِ',
    work: 'عملكِ ودراستكِ',
    wishes: 'ما تبحثين عنه',
    progress: 'كيف تسير الأمور',
  },
  topics: {
    'paid-work': 'العمل',
    'paid-work-within-ability': 'العمل',
    'paid-work-with-training': 'العمل',
    'employee-skills': 'العمل',
    'work-experience': 'العمل',
    'language-skills': 'اللغة',
    entrepreneurship: 'مشروعكِ الخاص',
    education: 'الدراسة',
    volunteering: 'العمل التطوعي',
    'meaningful-activity': 'المشاركة',
  },
  support: {
    title: ({ recipient, topic }) => `هل يمكن لمؤسسة ${recipient} مساعدتكِ في ${topic}؟`,
    why: 'لإعطائكِ مكانًا في المجموعة',
  },
  followUp: {
    title: ({ recipient }) => `هل يمكن أن ترى ${recipient} كيف تسير الأمور؟`,
    what: 'هل تشاركين وكيف تسير الأمور',
    why: 'لمساعدتكِ أكثر',
  },
  contact: {
    title: ({ recipient }) => `هل يمكن أن تتواصل ${recipient} معكِ؟`,
    why: 'للتحدث معكِ عن المساعدة',
  },
  until: (date) => `حتى ${date}. التوقف ممكن دائمًا.`,
  notGiven: 'لا يصلهم: عنوانكِ، صحتكِ، مالكِ.',
  noChangesNothing: 'الجواب لا؟ لن يتغير شيء.',
};
