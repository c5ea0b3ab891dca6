import type { ReceiptWords } from './receipt-words.js';

/** The receipt in Arabic, in feminine forms; not yet checked by a person. */
export const arabicReceipt: ReceiptWords = {
  locale: 'ar-u-ca-gregory-nu-latn',
  direction: 'rtl',
  title: 'إثباتكِ',
  youRead: 'هذا ما قرأتِه',
  youShared: 'هذا ما يمكنهم رؤيته',
  listSeparator: '، ',
  whatHappened: 'هذا ما حدث',
  states: {
    ConsentRequested: 'طُرح السؤال.',
    ConsentGiven: 'قلتِ نعم.',
    RenewedConsentGiven: 'قلتِ نعم مرة أخرى.',
    ConsentRefused: 'قلتِ لا.',
    RequestDeferred: 'تريدين التحدث أولًا.',
    ConsentWithdrawn: 'أوقفتِ المشاركة.',
    ConsentRevoked: 'توقفت المشاركة.',
    ConsentExpired: 'انتهت المدة.',
  },
  ways: {
    'own-phone': 'على هاتفكِ.',
    card: 'ببطاقتكِ الورقية.',
    desk: 'في مكتب الاستقبال.',
    interpreter: 'مع مترجمة.',
    paper: 'على الورق.',
  },
  recordedBy: (organisation) => `سُجّل لدى ${organisation}.`,
  talkOffered: 'كان بإمكانكِ التحدث على انفراد أولًا.',
  lessSure: 'لم يكن ذلك على هاتفكِ.',
  stop: 'التوقف ممكن دائمًا. افتحي دائرتكِ واختاري المؤسسة.',
  proof: 'رمز هذا النص',
  print: 'للاحتفاظ به: اطبعيه.',
  back: 'رجوع',
};
