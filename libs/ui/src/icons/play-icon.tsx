import { Icon, type IconProps } from './icon.js';

export const PlayIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7.5 5.2v13.6L18.5 12Z" fill="currentColor" />
  </Icon>
);
