import { Icon, type IconProps } from './icon.js';

export const CalendarIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="4" y="5.5" width="16" height="15" rx="2" />
    <path d="M4 10.2h16M8.5 3.5v4M15.5 3.5v4" />
  </Icon>
);
