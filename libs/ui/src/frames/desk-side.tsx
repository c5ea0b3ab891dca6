import { useId, useState } from 'react';
import { Button as AriaButton, Link } from 'react-aria-components';
import { LogoSign } from '../display/logo-sign.js';
import { CrossIcon } from '../icons/cross-icon.js';
import { MenuIcon } from '../icons/menu-icon.js';
import type { DeskFrameProps } from './desk-parts.js';
import { DeskNav } from './desk-nav.js';
import { DeskPersonBox } from './desk-person.js';

type DeskSideProps = Omit<DeskFrameProps, 'skipLabel' | 'banner' | 'children'>;

export function DeskSide({ appName, homeHref, nav, navLabel, menuLabel, person }: DeskSideProps) {
  const menuId = useId();
  const [isOpen, setOpen] = useState(false);
  const waits = nav.some((item) => (item.badge ?? 0) > 0);
  return (
    <header
      className="kring-desk__side"
      data-open={isOpen || undefined}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <div className="kring-desk__top">
        <Link href={homeHref} className="kring-desk__home" onPress={() => setOpen(false)}>
          <LogoSign />
          <span>{appName}</span>
        </Link>
        <AriaButton
          className="kring-desk__menu-button"
          aria-expanded={isOpen}
          aria-controls={menuId}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? <CrossIcon /> : <MenuIcon />}
          <span>{menuLabel}</span>
          {waits && !isOpen && <span className="kring-desk__waits" />}
        </AriaButton>
      </div>
      <div id={menuId} className="kring-desk__menu">
        <DeskNav items={nav} label={navLabel} onGo={() => setOpen(false)} />
        <DeskPersonBox {...person} onGo={() => setOpen(false)} />
      </div>
    </header>
  );
}
