import type { Mood, NextStep } from '@kring/contracts';
import { FrownIcon, NeutralIcon, SmileIcon } from '@kring/ui';
import type { ChoiceTile } from '@kring/ui';
import { moodWords, nextStepWords } from '../../words/standing-words.js';

interface Tile<V extends string> extends ChoiceTile {
  value: V;
}

export const moods: Tile<Mood>[] = [
  { value: 'hard', label: moodWords.hard, icon: <FrownIcon size={32} /> },
  { value: 'ordinary', label: moodWords.ordinary, icon: <NeutralIcon size={32} /> },
  { value: 'good', label: moodWords.good, icon: <SmileIcon size={32} /> },
];

export const hours: ChoiceTile[] = [
  { value: '1', label: '1 uur' },
  { value: '2', label: '2 uur' },
  { value: '3', label: '3 uur' },
];

export const nextSteps: Tile<NextStep>[] = [
  { value: 'again', label: nextStepWords.again },
  { value: 'call-me', label: nextStepWords['call-me'] },
  { value: 'stop', label: nextStepWords.stop },
];
