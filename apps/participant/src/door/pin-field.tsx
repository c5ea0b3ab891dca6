import { CodeField } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

export const PIN = /^\d{5,6}$/;

interface PinFieldProps {
  label?: string;
  value: string;
  onChange: (value: string) => void;
  isShort: boolean;
  error?: string;
}

/** Five or six digits that nobody beside her reads. */
export function PinField({ label, isShort, error, ...field }: PinFieldProps) {
  const { t } = useTexts();
  return (
    <CodeField
      {...field}
      label={label ?? t('door.pin')}
      error={isShort ? t('door.pinShort') : error}
      isSecret
    />
  );
}
