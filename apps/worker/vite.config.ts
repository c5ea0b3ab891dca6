import { defineConfig } from 'vite';

/** One bundle for the process and one for each command; packages from npm stay outside it. */
export default defineConfig({
  root: import.meta.dirname,
  ssr: { noExternal: [/^@kring\//], target: 'node' },
  build: {
    ssr: true,
    outDir: '../../dist/worker',
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: ['src/main.ts', 'src/migrate.ts', 'src/audit.ts'],
      output: { entryFileNames: '[name].js' },
    },
  },
});
