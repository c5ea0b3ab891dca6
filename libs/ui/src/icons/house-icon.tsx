import { Icon, type IconProps } from './icon.js';

export const HouseIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4 11.2 12 4l8 7.2V20H4Z" />
    <path d="M9.6 20v-5.2h4.8V20" />
  </Icon>
);
