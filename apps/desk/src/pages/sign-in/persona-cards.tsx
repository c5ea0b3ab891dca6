import { roleLabels } from '@kring/contracts';
import { ChevronIcon, TextLink } from '@kring/ui';
import { addresses } from '../../words/addresses.js';
import { entranceOf, givenName, type Persona } from './persona.js';
import { TryFirst } from './try-first.js';
import './persona-cards.css';

/** The people of the demo region. Each has an own address, so that several can be open beside each other. */
export function PersonaCards({ personas }: { personas: readonly Persona[] }) {
  return (
    <section aria-labelledby="personas">
      <TryFirst personas={personas} />
      <h2 id="personas">Ga verder als iemand uit de proefregio</h2>
      <p className="persona-note">
        Deze mensen bestaan niet. Ieder opent op een eigen adres, ook naast elkaar. Mails die Kring hier
        stuurt, komen aan in{' '}
        <TextLink href={addresses.mailbox} target="_blank">
          de postbus van de proefregio
        </TextLink>
        .
      </p>
      <ul className="persona-cards">
        {personas.map((persona) => (
          <li key={persona.key}>
            <PersonaCard persona={persona} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const PersonaCard = ({ persona }: { persona: Persona }) => (
  <a className="persona-card" {...entranceOf(persona)}>
    <span className="persona-name">{persona.name}</span>
    <span className="persona-role">
      {roleLabels[persona.role]} bij {persona.organisation}
    </span>
    <span className="persona-go">
      Ga verder als {givenName(persona)}
      <ChevronIcon towards="end" />
    </span>
  </a>
);
