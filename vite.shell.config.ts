/**
 * Builds what runs in Electron's own Node into dist/shell, file by file in the same folders, so that a thread finds its
 * file and a file its neighbours where they stand in the sources. Packages stay outside; SQLite is native.
 */
import { globSync } from 'node:fs'
import { defineConfig } from 'vite'

const entries = ['electron/shell/main.ts', ...globSync('electron/**/*-thread.ts')]

export default defineConfig({
  plugins: [
    {
      name: 'threads-are-built-too',
      transform: (code) => code.replaceAll(/-thread\.ts(?=['"],\s*import\.meta\.url)/g, '-thread.js'),
    },
  ],
  build: {
    ssr: true,
    target: 'node24',
    outDir: 'dist/shell',
    emptyOutDir: true,
    rolldownOptions: {
      input: Object.fromEntries(
        entries.map((file) => [file.replaceAll('\\', '/').replace(/\.ts$/, ''), file]),
      ),
      external: ['electron'],
      output: {
        preserveModules: true,
        preserveModulesRoot: '.',
        entryFileNames: '[name].js',
        format: 'es',
      },
    },
  },
})
