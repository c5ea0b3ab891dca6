import { Icon, type IconProps } from './icon.js';

export const CheckIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="m5 12.8 4.4 4.4L19 7.4" />
  </Icon>
);
