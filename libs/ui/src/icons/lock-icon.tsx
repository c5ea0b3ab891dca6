import { Icon, type IconProps } from './icon.js';

export const LockIcon = (props: IconProps) => (
  <Icon {...props}>
    <rect x="5" y="10.5" width="14" height="10" rx="2" />
    <path d="M8 10.5V7.6a4 4 0 0 1 8 0v2.9M12 14.6v2" />
  </Icon>
);
