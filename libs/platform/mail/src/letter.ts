/**
 * A mail of Kring: in words that anyone may read over a shoulder. It may hold an organisation's name, a count, a
 * deadline, a code and a link with a secret; never anything of a participant.
 */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** A code to type over, set apart. */
  readonly code?: string;
  readonly link?: { readonly label: string; readonly address: string };
}

const FOOT = 'Kring verbindt gemeenten en organisaties. In deze mail staat niets over deelnemers.';

/** The letter as plain text. */
export function asText({ paragraphs, code, link }: Letter): string {
  const parts = [
    ...paragraphs,
    ...(code ? [code] : []),
    ...(link ? [`${link.label}:\n${link.address}`] : []),
  ];
  return `${[...parts, '-- \n' + FOOT].join('\n\n')}\n`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

const BODY = 'font:16px/1.5 sans-serif;color:#1f2a37;max-width:34em;margin:0 auto;padding:1.5em';
const CODE = 'font-size:1.8em;letter-spacing:.15em;font-weight:bold';
const BUTTON =
  'display:inline-block;padding:.7em 1.2em;border-radius:8px;background:#0a6661;color:#fff;text-decoration:none';

/** The letter as simple HTML: no pictures, nothing that is fetched, so nobody sees that it was opened. */
export function asHtml({ subject, paragraphs, code, link }: Letter): string {
  const lines = paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  if (code) lines.push(`<p style="${CODE}">${escaped(code)}</p>`);
  if (link) {
    lines.push(`<p><a style="${BUTTON}" href="${escaped(link.address)}">${escaped(link.label)}</a></p>`);
  }
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="${BODY}">${lines.join('\n')}
<p style="color:#5a6472;font-size:.85em">${escaped(FOOT)}</p></body></html>`;
}
