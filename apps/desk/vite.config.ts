import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';
import optimizeLocales from '@react-aria/optimize-locales-plugin';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [{ ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' }, react()],
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    sourcemap: false,
    target: 'es2022',
    // The schemas may not be made before zod is told to do without eval, also when both share a chunk.
    rolldownOptions: { output: { strictExecutionOrder: true } },
  },
});
