import { Button } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

export interface EndingRow {
  id: string;
  title: string;
  lines: readonly string[];
  /** The very thing that she holds or looks at now. */
  isHere?: boolean;
}

interface EndingRowsProps {
  title: string;
  rows: readonly EndingRow[];
  endWord: string;
  onEnd: (id: string) => void;
}

/** What stands for her, each row with the button that ends it. */
export function EndingRows({ title, rows, endWord, onEnd }: EndingRowsProps) {
  const { t } = useTexts();
  return (
    <section className="my-block">
      <h2>{title}</h2>
      <ul className="my-ways">
        {rows.map(({ id, title: name, lines, isHere }) => (
          <li key={id}>
            <span className="my-row__text">
              <strong>
                <bdi>{name}</bdi>
              </strong>
              {isHere && <span>{t('ways.here')}</span>}
              {lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
            {!isHere && (
              <Button variant="secondary" aria-label={`${endWord}: ${name}`} onPress={() => onEnd(id)}>
                {endWord}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
