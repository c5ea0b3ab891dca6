import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

export interface Composed {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly user?: string;
  readonly read_only?: boolean;
}

export const DOCKER = resolve('docker');

const VARIABLE = /\$\{([A-Z_]+)(?::([-?])([^}]*))?\}/g;

/** The variables that the file asks for, and whether it does without. */
export function variables(): Map<string, 'required' | 'optional'> {
  const text = readFileSync(join(DOCKER, 'compose.yaml'), 'utf8');
  const found = new Map<string, 'required' | 'optional'>();
  for (const [, name, sign] of text.matchAll(VARIABLE)) {
    if (found.get(name!) !== 'required') found.set(name!, sign === '-' ? 'optional' : 'required');
  }
  return found;
}

/** The services of compose.yaml with these variables filled in, by the rules of the Compose specification. */
export function readCompose(environment: Readonly<Record<string, string>>): Record<string, Composed> {
  const text = readFileSync(join(DOCKER, 'compose.yaml'), 'utf8');
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(VARIABLE, (_, ...parts) => filled(environment, parts));
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return (fill(parse(text, { merge: true })) as { services: Record<string, Composed> }).services;
}

function filled(environment: Readonly<Record<string, string>>, parts: readonly string[]): string {
  const [name, sign, words] = parts as [string, string | undefined, string | undefined];
  const value = environment[name];
  if (value) return value;
  if (sign === '-') return words ?? '';
  throw new Error(`${name} is missing: ${words}`);
}

export interface Image {
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string | undefined;
  readonly healthcheck: readonly string[];
  readonly command: readonly string[];
}

/** What the last stage of the Dockerfile says about the processes that it holds. */
export function readImage(): Image {
  const text = readFileSync(join(DOCKER, 'Dockerfile'), 'utf8').replaceAll(/\\\n\s*/g, ' ');
  const last = text.slice(text.lastIndexOf('\nFROM '));
  const line = (word: string) => new RegExp(`^${word} (.*)$`, 'm').exec(last)?.[1];
  const array = (words: string | undefined) => JSON.parse(words!.slice(words!.indexOf('['))) as string[];
  const pairs = line('ENV')!
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=', 2) as [string, string]);
  return {
    environment: Object.fromEntries(pairs),
    user: line('USER'),
    healthcheck: array(line('HEALTHCHECK')),
    command: array(line('CMD')),
  };
}
