// What jsdom lacks of a browser, and React Aria asks for when a dialog opens or a tab is chosen.
globalThis.CSS ??= { escape: (text) => text, supports: () => false };
