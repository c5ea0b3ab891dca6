import type { FieldValues } from 'react-hook-form';
import { ChoiceTiles } from '@kring/ui';
import type { ChoiceTile } from '@kring/ui';
import { useBound } from '../../form/bound.js';
import type { Bound } from '../../form/bound.js';

export interface BoundTilesProps<F extends FieldValues, Out> extends Bound<F, Out> {
  label: string;
  tiles: ChoiceTile[];
  keep?: (value: string) => unknown;
}

/** One tap. */
export function BoundTiles<F extends FieldValues, Out>(props: BoundTilesProps<F, Out>) {
  const { control, name, label, tiles, keep } = props;
  const { value, onChange, id, error } = useBound({ control, name });
  return (
    <ChoiceTiles
      id={id}
      label={label}
      tiles={tiles}
      error={error}
      value={value === undefined ? null : String(value)}
      onChange={(chosen) => onChange(keep ? keep(chosen) : chosen)}
    />
  );
}
