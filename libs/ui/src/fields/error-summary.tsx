import { useEffect, useRef, type MouseEvent } from 'react';
import { focusField } from './focus-field.js';

export interface FieldFault {
  fieldId?: string;
  message: string;
}

export interface ErrorSummaryProps {
  title: string;
  faults: readonly FieldFault[];
}

/** Every fault at once, each leading to its field; takes the focus when it appears. */
export function ErrorSummary({ title, faults }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const isShown = faults.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className="kring-error-summary">
      <h2 className="kring-error-summary__title">{title}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.fieldId}-${fault.message}`}>
            <FaultLink {...fault} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FaultLink({ fieldId, message }: FieldFault) {
  if (!fieldId) return message;
  // A plain jump would change the address and wake the router.
  const lead = (event: MouseEvent) => {
    event.preventDefault();
    focusField(fieldId);
  };
  return (
    <a href={`#${fieldId}`} onClick={lead} className="kring-error-summary__link">
      {message}
    </a>
  );
}
