import { defineConfig } from 'vite';

/** One bundle for the process; packages from npm stay outside it. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: [/^@kring\//], target: 'node' },
  build: {
    ssr: 'src/main.ts',
    outDir: '../../dist/api',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: { output: { entryFileNames: '[name].js' } },
  },
});
