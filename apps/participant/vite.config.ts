import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/my/',
  plugins: [{ ...optimizeLocales.vite({ locales: ['nl-NL', 'ar'] }), enforce: 'pre' }, react()],
  build: { outDir: '../../dist/participant', emptyOutDir: true, sourcemap: true },
});
