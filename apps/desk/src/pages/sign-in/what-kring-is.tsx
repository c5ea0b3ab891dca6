import { Circle } from '@kring/ui';
import './what-kring-is.css';

const around = [
  { id: 'municipality', label: 'Gemeente', state: 'closed' },
  { id: 'organisation', label: 'Organisatie', state: 'closed' },
  { id: 'volunteer', label: 'Vrijwilliger', state: 'closed' },
] as const;

/** Three sentences and the sign: for whoever comes here, whoever it is about. */
export function WhatKringIs() {
  return (
    <div className="what-kring-is">
      <div>
        <h1>De deelnemer in het midden</h1>
        <p>
          In Kring helpen gemeenten, organisaties en vrijwilligers samen één deelnemer verder. De deelnemer
          beslist wie er in de kring staat, en wat die mag zien. Wie kijkt, laat een spoor achter dat de
          deelnemer kan lezen, en stoppen kan altijd.
        </p>
      </div>
      <Circle label="Een kring" centre="Deelnemer" centreDetail="beslist zelf" arcs={around} size={256} />
    </div>
  );
}
