import { roleLabels } from '@kring/contracts';
import { AwayLink, TextLink } from '@kring/ui';
import { entranceOf, givenName, regionOf, type Persona } from './persona.js';
import './go-on-as.css';

/** At a persona's own address there is one thing to do. */
export function GoOnAs({ persona }: { persona: Persona }) {
  return (
    <section className="go-on-as" aria-labelledby="go-on-as">
      <div className="go-on-as-who">
        <h2 id="go-on-as">{persona.name}</h2>
        <p>
          {roleLabels[persona.role]} bij {persona.organisation}
        </p>
      </div>
      <AwayLink {...entranceOf(persona)}>Ga verder als {givenName(persona)}</AwayLink>
      <p className="go-on-as-other">
        {givenName(persona)} bestaat niet en hoort bij de proefregio.{' '}
        <TextLink href={regionOf(persona)}>Kies iemand anders</TextLink>
      </p>
    </section>
  );
}
