/** Builds the window (renderer/) into dist/renderer, with every font and file shipped along; nothing from the network. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where the web host listens during development, as it prints it: `VITE_CORE=http://127.0.0.1:8137`. */
const core = process.env['VITE_CORE'] ?? 'http://127.0.0.1:8137'
const served = ['/api', '/uploads', '/files', '/shapes', '/layers', '/drafts', '/basemap']
/** A source file of the window is Vite's to serve, also from a folder named like something of the core. */
const isSource = (url = '') => /\.tsx?(\?|$)/.test(url)

export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: '../dist/renderer', emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2_000 },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      served.map((path) => [
        path,
        {
          target: core,
          changeOrigin: true,
          headers: { origin: core },
          bypass: ({ url }) => (isSource(url) ? url : undefined),
        },
      ]),
    ),
  },
})
