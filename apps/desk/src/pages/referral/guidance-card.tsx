import { Card, FactList } from '@kring/ui';

const HINTS = [
  {
    id: 'ask',
    term: 'Vraag',
    description:
      'Welke dagen en uren passen bij haar? Wie past er op de kinderen? Wil zij een groep met alleen vrouwen? Hoe komt zij er veilig?',
  },
  {
    id: 'leave',
    term: 'Laat aan haar',
    description:
      'Of zij ja zegt, wat zij deelt, en met wie zij thuis praat. Vraag niet waarom zij vluchtte of hoe haar huwelijk is.',
  },
  {
    id: 'private',
    term: 'Praat onder vier ogen',
    description:
      'Spreek haar alleen, ook als haar man meekomt. Neem een tolk die zij kiest, nooit haar man of haar kind. Vraag eerst of zij vrij kan praten.',
  },
];

/** What helps in a conversation with her. */
export const GuidanceCard = () => (
  <Card title="In gesprek met haar" tone="soft">
    <FactList emphasis="term" facts={HINTS} />
  </Card>
);
