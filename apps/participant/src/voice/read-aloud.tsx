import { Button, PlayIcon } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import type { Language } from '../language/languages.js';
import { useVoice } from './use-voice.js';

/** Reads a text aloud; absent where the phone has no voice for the language. */
export function ReadAloud({ text, language }: { text: string; language: Language }) {
  const { t } = useTexts();
  const voice = useVoice(language);
  if (!voice) return null;
  return (
    <div className="my-aloud">
      <Button
        variant="quiet"
        icon={<PlayIcon size={18} />}
        onPress={() => (voice.isSpeaking ? voice.stop() : voice.speak(text))}
      >
        {t(voice.isSpeaking ? 'frame.stopListening' : 'frame.listenTo')}
      </Button>
    </div>
  );
}
