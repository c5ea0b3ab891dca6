import {
  categoryWords,
  isGiven,
  keptNotice,
  receiptWords,
  type ConsentRecord,
  type ReceiptWords,
  type RecordedEvent,
} from '@kring/consents-domain';

const HER_APP = '/my/';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

const STYLE =
  'body{font:1.125rem/1.5 sans-serif;max-width:38rem;margin:1.5rem auto;padding:0 1rem}' +
  'dt{font-weight:700}dd{margin:0 0 .75rem}code{overflow-wrap:anywhere}@media print{a{display:none}}';

/** The receipt of one consent as a page to print: what she read, what she answered, and what happened since. */
export function receiptPage(record: ConsentRecord): string {
  const { hash, text, language } = record.notices[record.notices.length - 1]!;
  const words = receiptWords(language);
  const notice = keptNotice(text);
  const rows = notice.rows.map(({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  return `<!doctype html>
<html lang="${language}" dir="${words.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title}</title><style>${STYLE}</style><script src="${HER_APP}go-back.js" defer></script></head>
<body><nav><a href="${HER_APP}">${words.back}</a></nav><main>
<h1>${words.title}</h1>
<p><strong>${words.states[record.state]}</strong> ${words.stop}</p>
<h2>${words.youRead}</h2>
<p>${escaped(notice.title)}</p>
<dl>${rows.join('')}${shared(record, words)}</dl>
<p>${escaped(notice.notGiven)}</p><p>${escaped(notice.noChangesNothing)}</p>
<h2>${words.whatHappened}</h2>
<ol>${record.events.map((event) => `<li>${happened(event, words)}</li>`).join('')}</ol>
<p>${words.proof}: <code dir="ltr">${hash}</code> (${escaped(notice.version)})</p>
<p>${words.print} <a href="../receipt" type="application/ld+json">JSON-LD</a></p>
</main></body></html>`;
}

/** What she said yes to, with what she added herself; nothing where she never did. */
function shared({ events, categories, notices }: ConsentRecord, words: ReceiptWords): string {
  const { language } = notices[notices.length - 1]!;
  if (!events.some(({ state }) => isGiven(state))) return '';
  const list = categories.map((category) => categoryWords(category, language)).join(words.listSeparator);
  return `<dt>${words.youShared}</dt><dd>${list}</dd>`;
}

function happened(event: RecordedEvent, words: ReceiptWords): string {
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
  return [
    `${day.format(new Date(event.at))}: ${words.states[event.state]}`,
    event.way && words.ways[event.way],
    event.recordedBy && escaped(words.recordedBy(event.recordedBy.name)),
    event.privateTalkOffered && words.talkOffered,
    event.assurance === 'low' && words.lessSure,
  ]
    .filter(Boolean)
    .join(' ');
}
