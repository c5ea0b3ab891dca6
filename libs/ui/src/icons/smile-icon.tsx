import { Icon, type IconProps } from './icon.js';

export const SmileIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="9" />
    <path d="M8 14.2c1 1.5 2.3 2.3 4 2.3s3-.8 4-2.3M8.8 9.4v.2M15.2 9.4v.2" />
  </Icon>
);
