import type { ComponentType } from 'react';
import type { Control } from 'react-hook-form';
import { dayPartLabels } from '@kring/contracts';
import type { ClarificationTopic, Clarify } from '@kring/contracts';
import { BoundCheck, BoundSelect } from '../../form/bound-choice.js';
import { BoundMany } from '../../form/bound-many.js';
import { BoundNumber } from '../../form/bound-number.js';
import { optionsOf } from '../../form/options-of.js';
import { levelOptions } from '../../words/languages.js';

type Fields = ComponentType<{ control: Control<Clarify, unknown, Clarify> }>;

/** What each fact is written in. */
export const factFields: Record<ClarificationTopic, Fields> = {
  level: ({ control }) => (
    <BoundSelect control={control} name="spokenDutch" label="Nederlands" options={levelOptions} />
  ),
  times: ({ control }) => (
    <>
      <BoundMany control={control} name="dayParts" legend="Dagdelen" options={optionsOf(dayPartLabels)} />
      <BoundCheck control={control} name="withinSchoolHours" label="Alleen binnen schooltijd" />
    </>
  ),
  childcare: ({ control }) => (
    <BoundNumber
      control={control}
      name="childcareFor"
      label="Voor hoeveel kinderen?"
      description="Nul als zij geen opvang nodig heeft"
    />
  ),
  travel: ({ control }) => (
    <BoundNumber control={control} name="travelMinutes" label="Reistijd" unit="minuten" />
  ),
};
