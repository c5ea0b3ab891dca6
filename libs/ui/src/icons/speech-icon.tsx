import { Icon, type IconProps } from './icon.js';

export const SpeechIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4 5h16v11.5H9L4 20.5Z" />
    <path d="M8 9.2h8M8 12.6h5" />
  </Icon>
);
