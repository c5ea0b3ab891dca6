import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';

export interface ColumnsProps {
  children: ReactNode;
  aside: ReactNode;
  asideFirstOnPhone?: boolean;
}

export const Columns = ({ children, aside, asideFirstOnPhone }: ColumnsProps) => (
  <div className={classNames('kring-columns', asideFirstOnPhone && 'kring-columns--aside-first')}>
    <div className="kring-columns__main">{children}</div>
    <div className="kring-columns__aside">{aside}</div>
  </div>
);
