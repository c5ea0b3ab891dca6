import type { Personas } from '@kring/contracts';
import { addresses } from '../../words/addresses.js';

export type Persona = Personas['items'][number];

export const givenName = ({ name }: Persona): string => name.split(' ', 1)[0]!;

/** Whether this is the persona's own address. */
export const isHere = ({ address }: Persona): boolean => address === window.location.origin;

/** The address that all personas of the region share. */
export const regionOf = ({ address, key }: Persona): string => address.replace(`//${key}.`, '//');

/** Leads in at once, but only from a page of ours: the browser has to say where the press was. */
export const entranceOf = ({ address }: Persona) =>
  ({ href: `${address}${addresses.signIn}`, referrerPolicy: 'origin' }) as const;
