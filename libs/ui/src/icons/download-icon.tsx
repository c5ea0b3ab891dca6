import { Icon, type IconProps } from './icon.js';

export const DownloadIcon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M12 4v10.5M7.5 10.5 12 15l4.5-4.5M5 19.5h14" />
  </Icon>
);
