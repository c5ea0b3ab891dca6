import { useSearch } from '@tanstack/react-router';
import { Notice } from '@kring/ui';
import { oneOf } from './choice.js';

const troubles = {
  mislukt: {
    title: 'Het inloggen is niet gelukt',
    text: 'Probeer het nog eens. Lukt het weer niet, neem dan een van de andere manieren of vraag het uw beheerder.',
  },
  storing: {
    title: 'De inlogpagina van uw gemeente is nu niet bereikbaar',
    text: 'Probeer het over een paar minuten nog eens. U hoeft niets opnieuw in te vullen.',
  },
  'ander-adres': {
    title: 'Deze uitnodiging is voor een ander mailadres',
    text: 'Bij uw gemeente staat u met een ander adres dan dat van de uitnodiging. Open de link uit uw mail opnieuw en kies een code per mail, of vraag een uitnodiging voor uw eigen adres.',
  },
};

/** What went wrong at the municipality's sign-in, as the address has it, without telling what the provider said. */
export function TroubleNotice() {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const trouble = oneOf(Object.keys(troubles) as (keyof typeof troubles)[], search['aanmelden']);
  if (trouble === undefined) return null;
  const said = troubles[trouble];
  return (
    <Notice tone="waiting" title={said.title} isLive>
      {said.text}
    </Notice>
  );
}
