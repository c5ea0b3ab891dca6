import type { Persona } from './persona.js';
import { givenName } from './persona.js';
import './try-first.css';

/** One question from end to end, in three steps: who asks, who decides, who answers. */
export function TryFirst({ personas }: { personas: readonly Persona[] }) {
  const asks = personas.find(({ role }) => role === 'caseworker');
  const answers = personas.find(({ role }) => role === 'coordinator');
  if (!asks || !answers) return null;
  const [asking, answering] = [givenName(asks), givenName(answers)];
  return (
    <section className="try-first" aria-labelledby="try-first">
      <h2 id="try-first">Dit kunt u eerst proberen</h2>
      <ol>
        <li>
          <h3>{asking} vraagt</h3>
          <p>
            Ga verder als {asking}. Open een deelnemer, kies ‘Nieuwe verwijzing’ en vraag een plek bij{' '}
            {answers.organisation}.
          </p>
        </li>
        <li>
          <h3>De deelnemer beslist</h3>
          <p>Maak op dezelfde pagina de link voor de deelnemer en open die. Lees de vraag, en zeg ja.</p>
        </li>
        <li>
          <h3>{answering} antwoordt</h3>
          <p>
            Ga verder als {answering}. De vraag staat klaar; om wie het gaat, ziet {answering} pas na een ja.
          </p>
        </li>
      </ol>
    </section>
  );
}
