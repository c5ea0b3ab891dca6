import { Icon, type IconProps } from './icon.js';

export const ClockIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="8.6" />
    <path d="M12 7.2V12l3.2 2.2" />
  </Icon>
);
