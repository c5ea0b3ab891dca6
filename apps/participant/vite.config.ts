import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

/** Her app speaks by WebSocket alone (libs/client/src/live.ts), so the other ways to carry a socket stay out. */
const byWebSocketAlone: Plugin = {
  name: 'by-web-socket-alone',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('/engine.io-client/build/esm/transports/index.js')
      ? `import { WS } from './websocket.js'; export const transports = { websocket: WS };`
      : null,
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/my/',
  plugins: [
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'ar'] }), enforce: 'pre' },
    byWebSocketAlone,
    react(),
  ],
  // The same components, drawn by an engine of a tenth: docs/decisions/0024.
  resolve: {
    alias: [
      { find: 'use-sync-external-store/shim/index.js', replacement: 'preact/compat' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
    ],
  },
  build: {
    outDir: '../../dist/participant',
    emptyOutDir: true,
    sourcemap: true,
    // No page of hers names a module to load beforehand.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Each language by name: her-app-is-small.spec.ts counts only hers.
        chunkFileNames: ({ facadeModuleId }) => {
          const language = /\/texts\/(\w+)\.ts$/.exec(facadeModuleId ?? '')?.[1];
          return language ? `assets/texts-${language}-[hash].js` : 'assets/[name]-[hash].js';
        },
      },
    },
  },
});
