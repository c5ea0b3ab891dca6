import { Icon, type IconProps } from './icon.js';

export const PairIcon = (props: IconProps) => (
  <Icon {...props}>
    <circle cx="9" cy="12" r="5.5" />
    <circle cx="15" cy="12" r="5.5" />
  </Icon>
);
