import { Icon, type IconProps } from './icon.js';

export const ChildrenIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="8" cy="6.4" r="2.6" />
    <path d="M3.6 20v-4.6a4.4 4.4 0 0 1 8.8 0V20" />
    <circle cx="17" cy="11" r="2.1" />
    <path d="M13.9 20v-1.9a3.1 3.1 0 0 1 6.2 0V20" />
  </Icon>
);
