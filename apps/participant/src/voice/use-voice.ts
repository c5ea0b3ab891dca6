import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Language } from '../language/languages.js';

const synthesis = (): SpeechSynthesis | undefined => globalThis.speechSynthesis;

function subscribe(tell: () => void): () => void {
  synthesis()?.addEventListener?.('voiceschanged', tell);
  return () => synthesis()?.removeEventListener?.('voiceschanged', tell);
}

/** The phone's own voice for a language; null where it has none that stays on the phone. */
function voiceFor(language: Language): SpeechSynthesisVoice | null {
  // A voice from elsewhere would send the question to a company.
  const voices = synthesis()?.getVoices() ?? [];
  return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null;
}

/** Reads a text aloud, where that is really possible. */
export function useVoice(language: Language) {
  const voice = useSyncExternalStore(subscribe, () => voiceFor(language));
  const [isSpeaking, setIsSpeaking] = useState(false);
  const stop = useCallback(() => {
    synthesis()?.cancel();
    setIsSpeaking(false);
  }, []);
  useEffect(() => stop, [language, stop]);
  const speak = (text: string) => {
    const saying = new SpeechSynthesisUtterance(text);
    saying.voice = voice;
    saying.lang = voice?.lang ?? language;
    saying.rate = 0.9;
    saying.onend = () => setIsSpeaking(false);
    synthesis()?.speak(saying);
    setIsSpeaking(true);
  };
  return voice ? { isSpeaking, speak, stop } : null;
}
