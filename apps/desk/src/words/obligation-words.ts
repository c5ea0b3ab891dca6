import type { KeepingLaw, Obligation, ObligationState } from '@kring/contracts';
import { keepingLawLabels } from '@kring/contracts';
import type { Tone } from '@kring/ui';
import { daysLeft, onDate } from './dates.js';

export const obligationTones: Record<ObligationState, { words: string; tone: Tone }> = {
  open: { words: 'Wacht op antwoord', tone: 'waiting' },
  overdue: { words: 'Te laat', tone: 'stop' },
  answered: { words: 'Beantwoord', tone: 'good' },
};

/** By when: "nog 5 dagen", or that the day went by, before an answer or without one. */
export function dueWords({ dueOn, state, late }: Obligation): string {
  if (state === 'open') return daysLeft(dueOn);
  if (state === 'overdue') return 'de dag is voorbij';
  return late ? 'te laat beantwoord' : '';
}

/** What was answered, and by whom. */
export function answerWords({ answer, law, lawNote }: Obligation): string {
  if (answer === null) return 'nog niet';
  if (answer === 'erased' || law === null) return 'Alles gewist';
  return `Bewaard: ${lawNote ?? keepingLawLabels[law]}`;
}

/** "Samira, 24 november 2026" */
export const answeredWords = ({ answeredAt, answeredBy }: Obligation): string =>
  answeredAt === null ? '' : [answeredBy, onDate(answeredAt)].filter(Boolean).join(', ');

/** What can be said: all erased, or by which law something is kept. */
export const sayings: Record<'erased' | KeepingLaw, { title: string; description: string }> = {
  erased: { title: 'Alles is gewist', description: 'Ook in mail, op papier en in andere systemen.' },
  'fiscal-record': { title: 'Bewaard volgens de belastingwet', description: 'De administratie, zeven jaar.' },
  'legal-claim': {
    title: 'Bewaard voor een rechtszaak of vordering',
    description: 'Alleen wat daarvoor nodig is.',
  },
  'medical-treatment': {
    title: 'Bewaard als behandeldossier',
    description: 'Volgens de Wet op de geneeskundige behandelingsovereenkomst.',
  },
  'archive-act': {
    title: 'Bewaard volgens de Archiefwet',
    description: 'Wat u voor een publieke taak bewaart.',
  },
  other: { title: 'Bewaard volgens een andere wet', description: 'Schrijf erbij welke wet dat is.' },
};
