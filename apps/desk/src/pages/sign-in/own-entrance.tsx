import { AwayLink } from '@kring/ui';
import { addresses } from '../../words/addresses.js';
import './own-entrance.css';

/** A participant has an entrance of their own; in the demo region it stands at the region's address. */
export function OwnEntrance({ region = '' }: { region?: string | undefined }) {
  return (
    <section className="own-entrance" aria-labelledby="own-entrance">
      <div>
        <h2 id="own-entrance">Bent u zelf deelnemer?</h2>
        <p>Uw kring heeft een eigen app, in uw eigen taal. Kreeg u een link? Open dan die.</p>
      </div>
      <AwayLink variant="secondary" href={`${region}${addresses.participantsApp}`}>
        Naar mijn kring
      </AwayLink>
    </section>
  );
}
