import { useRef } from 'react';
import { Input, SearchField as AriaSearchField } from 'react-aria-components';
import { SearchIcon } from '../icons/search-icon.js';
import { useShortcut } from './use-shortcut.js';

export interface SearchFieldProps {
  label: string;
  value?: string;
  onChange?: (value: string) => void;
  placeholder?: string;
  /** A key that brings the focus here. */
  shortcut?: string;
}

export function SearchField({ label, value, onChange, placeholder, shortcut }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut(shortcut, input);
  return (
    <AriaSearchField aria-label={label} value={value} onChange={onChange} className="kring-search">
      <SearchIcon size={18} />
      <Input
        ref={input}
        placeholder={placeholder}
        aria-keyshortcuts={shortcut}
        className="kring-input kring-search__box"
      />
      {shortcut && (
        <kbd className="kring-search__key" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </AriaSearchField>
  );
}
