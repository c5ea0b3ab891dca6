import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { TextArea, TextField } from '@kring/ui';
import { useBound } from './bound.js';
import type { Bound } from './bound.js';

interface TextWords {
  label: ReactNode;
  description?: ReactNode;
  isOptional?: boolean;
}

const OPTIONAL = '(hoeft niet)';

export interface BoundTextProps<F extends FieldValues, Out> extends Bound<F, Out>, TextWords {
  type?: 'text' | 'tel' | 'email';
  placeholder?: string;
  autoComplete?: string;
}

/** One line of text. Left empty, an optional one is absent, not an empty text. */
export function BoundText<F extends FieldValues, Out>(props: BoundTextProps<F, Out>) {
  const { control, name, isOptional, ...words } = props;
  const { value, onChange, ...field } = useBound({ control, name });
  return (
    <TextField
      {...words}
      {...field}
      optional={isOptional ? OPTIONAL : undefined}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => onChange(isOptional && text === '' ? undefined : text)}
    />
  );
}

export interface BoundAreaProps<F extends FieldValues, Out> extends Bound<F, Out>, TextWords {
  rows?: number;
}

/** Some lines of text. */
export function BoundArea<F extends FieldValues, Out>(props: BoundAreaProps<F, Out>) {
  const { control, name, isOptional, ...words } = props;
  const { value, onChange, ...field } = useBound({ control, name });
  return (
    <TextArea
      {...words}
      {...field}
      optional={isOptional ? OPTIONAL : undefined}
      value={typeof value === 'string' ? value : ''}
      onChange={(text) => onChange(isOptional && text === '' ? undefined : text)}
    />
  );
}
