import { Icon, type IconProps } from './icon.js';

export const FrownIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="9" />
    <path d="M8 16.2c1-1.5 2.3-2.2 4-2.2s3 .7 4 2.2M8.8 9.4v.2M15.2 9.4v.2" />
  </Icon>
);
