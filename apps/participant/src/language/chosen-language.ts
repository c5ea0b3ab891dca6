import { languageOf } from './languages.js';
import type { Language } from './languages.js';

// The only thing that this app leaves on the phone.
const KEY = 'language';

export function rememberedLanguage(): Language | null {
  try {
    return languageOf(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** What to start with: her own choice, else the phone's language, else Dutch. */
export function firstLanguage(): Language {
  return rememberedLanguage() ?? languageOf(navigator.language) ?? 'nl';
}
