const FOCUSABLE = 'input:not([type=hidden]), textarea, select, button, a[href], [tabindex]';

/** Brings the reader to a field, or to the first control of a group. */
export function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  const control = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
  control?.focus();
  field.scrollIntoView?.({ block: 'center' });
}
