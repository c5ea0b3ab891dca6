import { Icon, type IconProps } from './icon.js';

export const PhoneIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="7" y="3" width="10" height="18" rx="2" />
    <path d="M11 17.6h2" />
  </Icon>
);
