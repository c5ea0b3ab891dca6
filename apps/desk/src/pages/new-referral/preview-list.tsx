import './preview-list.css';

export interface PreviewListProps {
  title: string;
  lines: readonly string[];
  otherwise: string;
  isMuted?: boolean;
}

/** One moment in the preview, line by line. */
export function PreviewList({ title, lines, otherwise, isMuted = false }: PreviewListProps) {
  return (
    <section className="preview-part" data-muted={isMuted || undefined}>
      <h3 className="preview-title">{title}</h3>
      {lines.length === 0 ? (
        <p className="preview-line">{otherwise}</p>
      ) : (
        <ul className="preview-lines">
          {lines.map((line) => (
            <li key={line} className="preview-line">
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
