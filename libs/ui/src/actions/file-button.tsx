import { FileTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './button.js';

export interface FileButtonProps extends Omit<ButtonProps, 'onPress'> {
  /** The types that can be chosen. */
  accepts: readonly string[];
  onChoose: (file: File) => void;
}

/** Chooses one file from the reader's own device. */
export function FileButton({ accepts, onChoose, ...button }: FileButtonProps) {
  return (
    <FileTrigger
      acceptedFileTypes={[...accepts]}
      onSelect={(files) => {
        const file = files?.item(0);
        if (file) onChoose(file);
      }}
    >
      <Button {...button} />
    </FileTrigger>
  );
}
