import type { Personas } from '@kring/contracts';
import { roleLabels } from '@kring/contracts';
import { TextLink } from '@kring/ui';
import { addresses } from '../../words/addresses.js';
import './persona-cards.css';

/** The people of the demo region. Each has an own address, so that several can be open beside each other. */
export function PersonaCards({ personas }: { personas: Personas['items'] }) {
  return (
    <section aria-labelledby="personas">
      <h2 id="personas">Of kijk rond als iemand uit de proefregio</h2>
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
            <a className="persona-card" href={persona.address}>
              <span className="persona-name">{persona.name}</span>
              <span className="persona-role">{roleLabels[persona.role]}</span>
              <span className="persona-role">{persona.organisation}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
