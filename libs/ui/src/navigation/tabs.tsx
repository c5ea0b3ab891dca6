import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabItem {
  id: string;
  label: string;
  count?: number;
}

export interface TabsProps {
  label: string;
  items: readonly TabItem[];
  selectedId: string;
  onSelect: (id: string) => void;
  /** The panel of the selected tab. */
  children: ReactNode;
}

export function Tabs({ label, items, selectedId, onSelect, children }: TabsProps) {
  return (
    <AriaTabs
      selectedKey={selectedId}
      onSelectionChange={(key) => onSelect(String(key))}
      keyboardActivation="manual"
      className="kring-tabs"
    >
      <TabList aria-label={label} className="kring-tabs__list">
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className="kring-tab">
            {item.label}
            {item.count !== undefined && <span className="kring-tab__count"> {item.count}</span>}
          </Tab>
        ))}
      </TabList>
      {/* One panel, made anew for each tab: React Aria keeps the name that it was made with. */}
      <TabPanel key={selectedId} id={selectedId} className="kring-tabs__panel">
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
