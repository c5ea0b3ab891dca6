import type { ChoiceTone } from '../tone.js';

/** One organisation around her. */
export interface CircleArc {
  id: string;
  label: string;
  detail?: string;
  /** Closed: it may see something. Dotted: it is only proposed. */
  state: 'closed' | 'dotted';
  /** The state as a word. */
  stateLabel?: string;
  tone?: ChoiceTone;
}

const order: readonly ChoiceTone[] = ['action', 'note', 'violet', 'good', 'stop', 'quiet'];

/** An arc keeps its tone in the picture and in the list. */
export const arcTone = (arc: CircleArc, place: number): ChoiceTone =>
  arc.tone ?? (arc.state === 'dotted' ? 'waiting' : (order[place % order.length] ?? 'action'));

/** The picture in words. */
export const circleInWords = (label: string, arcs: readonly CircleArc[]): string =>
  [label, ...arcs.map((arc) => [arc.label, arc.stateLabel, arc.detail].filter(Boolean).join(', '))].join(
    '. ',
  );
