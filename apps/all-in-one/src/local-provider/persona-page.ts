import type { Persona } from '../region/personas.js';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

const card = (uid: string, { key, name, does }: Persona): string =>
  `<li><a href="/personas/${uid}/${key}"><b>${escaped(name)}</b><span>${escaped(does)}</span></a></li>`;

const STYLE = `
  body { font: 17px/1.5 system-ui, sans-serif; background: #faf8f4; color: #1f2a37; margin: 0 }
  main { max-width: 30rem; margin: 0 auto; padding: 2.5rem 1.25rem }
  h1 { font-size: 1.6rem; margin: 0 } p { color: #5a6472; margin: .4rem 0 1.5rem } ul { list-style: none; padding: 0 }
  a { display: block; padding: .8rem 1rem; margin-bottom: .5rem; border: 1px solid #8a8f98; border-radius: 10px;
      background: #fff; color: inherit; text-decoration: none }
  a:hover, a:focus-visible { border-color: #0a6661; outline: 3px solid #1d4f85; outline-offset: 2px }
  span { display: block; color: #5a6472; font-size: .95rem }`;

/** The page on which the demo asks who signs in. */
export function personaPage(uid: string, personas: readonly Persona[]): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Aanmelden in de demo</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${STYLE}</style></head><body><main>
<h1>Wie bent u?</h1><p>Dit is de aanmelddienst van de demo. Er zijn geen wachtwoorden.</p>
<ul>${personas.map((persona) => card(uid, persona)).join('')}</ul></main></body></html>`;
}
