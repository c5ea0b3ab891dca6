import type { Delivered } from '@kring/platform-mail';

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

const STYLE = `
  body { font: 17px/1.5 system-ui, sans-serif; background: #faf8f4; color: #1f2a37; margin: 0 }
  main { max-width: 38rem; margin: 0 auto; padding: 2.5rem 1.25rem }
  h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.15rem; margin: 0 0 .5rem }
  header p, article header { color: #5a6472; font-size: .95rem } header p { margin: .4rem 0 1.5rem }
  article { padding: 1rem 1.25rem; margin-bottom: .75rem; border: 1px solid #8a8f98; border-radius: 10px; background: #fff }
  article p { margin: .5rem 0 } code { font-size: 1.4rem; letter-spacing: .1em }
  a { color: #0a6661 } a:focus-visible { outline: 3px solid #1d4f85; outline-offset: 2px }`;

const time = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'medium', timeZone: 'Europe/Amsterdam' });

function shown({ at, letter: { to, subject, paragraphs, code, link } }: Delivered): string {
  const lines = paragraphs.map((text) => `<p>${escaped(text)}</p>`);
  if (code) lines.push(`<p><code>${escaped(code)}</code></p>`);
  if (link) lines.push(`<p><a href="${escaped(link.address)}">${escaped(link.label)}</a></p>`);
  return `<article><header>Aan ${escaped(to)}, ${time.format(at)}</header>
<h2>${escaped(subject)}</h2>${lines.join('')}</article>`;
}

/** Every letter that left in the demo, newest first. The page asks again by itself. */
export function mailboxPage(letters: readonly Delivered[]): string {
  const list = letters.map(shown).join('\n') || '<p>Er is nog geen post.</p>';
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Postbus van de demo</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="5">
<style>${STYLE}</style></head><body><main><header><h1>Postbus van de demo</h1>
<p>Mail die Kring verstuurt, komt hier aan en gaat nergens heen. Deze pagina ververst zichzelf.</p></header>
${list}</main></body></html>`;
}
