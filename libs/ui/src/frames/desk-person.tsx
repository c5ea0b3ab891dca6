import { Link } from 'react-aria-components';
import { buttonClass } from '../actions/button-class.js';
import type { DeskPerson } from './desk-parts.js';

/** Who is at the desk, her own pages, and the way out. */
export const DeskPersonBox = (person: DeskPerson & { onGo: () => void }) => (
  <div className="kring-desk__person">
    <strong>{person.name}</strong>
    {person.detail && <span>{person.detail}</span>}
    {person.switcher}
    {person.links?.map((link) => (
      <Link
        key={link.href}
        href={link.href}
        aria-current={link.isCurrent ? 'page' : undefined}
        onPress={person.onGo}
        className={buttonClass({ variant: 'quiet', size: 'desk' })}
      >
        <span>{link.label}</span>
      </Link>
    ))}
    {person.signOut}
  </div>
);
