import { ChevronIcon } from '../icons/chevron-icon.js';
import { GlobeIcon } from '../icons/globe-icon.js';

export interface LanguageOption {
  /** The language tag. */
  value: string;
  /** The language's name in its own script. */
  label: string;
}

export interface LanguageSelectProps {
  label: string;
  value: string;
  options: readonly LanguageOption[];
  onChange: (value: string) => void;
}

export function LanguageSelect({ label, value, options, onChange }: LanguageSelectProps) {
  return (
    <span className="kring-language">
      <GlobeIcon size={20} />
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronIcon size={16} />
    </span>
  );
}
