import { Card, FactList } from '@kring/ui';

const MEANWHILE = [
  {
    id: 'call',
    term: 'Bel haar even',
    description: 'Vraag hoe het gaat, niet of zij al antwoordde. Zij hoeft u niets uit te leggen.',
  },
  {
    id: 'reach',
    term: 'Kijk of zij bereikbaar is',
    description: 'Klopt haar nummer nog, en zijn de uren voor haar veilig?',
  },
  {
    id: 'start',
    term: 'Zoek iets waar zij nu al heen kan',
    description: 'Een inloop of een bibliotheek vraagt geen verwijzing.',
  },
];

/** Waiting is not standing still. */
export const MeanwhileCard = () => (
  <Card title="Wat u intussen kunt doen">
    <FactList emphasis="term" facts={MEANWHILE} />
  </Card>
);
