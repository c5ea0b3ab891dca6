import type { ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { ariaField, FieldFaultText, FieldHeading, type FieldProps } from './field-parts.js';

export interface ChoiceTile {
  value: string;
  label: string;
  icon?: ReactNode;
}

export interface ChoiceTilesProps extends FieldProps {
  tiles: readonly ChoiceTile[];
  value?: string | null;
  onChange?: (value: string) => void;
}

/** One tap, one answer: nothing is chosen in advance unless `value` says so. */
export function ChoiceTiles({ tiles, value, onChange, ...field }: ChoiceTilesProps) {
  return (
    <RadioGroup
      {...ariaField(field)}
      orientation="horizontal"
      value={value}
      onChange={onChange}
      className="kring-field"
    >
      <FieldHeading {...field} />
      <div className="kring-tiles">
        {tiles.map((tile) => (
          <Radio key={tile.value} value={tile.value} className="kring-tile">
            {tile.icon}
            <span>{tile.label}</span>
          </Radio>
        ))}
      </div>
      <FieldFaultText error={field.error} />
    </RadioGroup>
  );
}
