/** What a colour says; it never says it without a word beside it. */
export type Tone = 'new' | 'waiting' | 'good' | 'stop' | 'note' | 'violet' | 'quiet';

/** Tones for arcs and the soft circles behind icons. */
export type ChoiceTone = 'action' | Tone;

export type Size = 'desk' | 'phone';
