import { Icon, type IconProps } from './icon.js';

export const NeutralIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="9" />
    <path d="M8.2 15h7.6M8.8 9.4v.2M15.2 9.4v.2" />
  </Icon>
);
