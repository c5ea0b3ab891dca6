import { Icon, type IconProps } from './icon.js';

export const CrossIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);
