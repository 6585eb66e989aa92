/** Where the program, its scripts and its tests begin; what none of them reaches is unused. */
import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'electron/{cli,web,shell}/main.ts',
    'electron/**/*-thread.ts',
    'bench/*.ts',
    'bench/import/{run-import,cancel-import,read-workbook}.ts',
    'bench/change/measure-{changes,memory}.ts',
    'scripts/{start,dev,test,check,bench,package,check-package,write-opportunities-page}.ts',
    'test/**/*.test.ts',
    // Run by a test as somebody else.
    'test/store/look-at.ts',
    // Loaded into a program before it runs.
    'test/e2e/note-connections.ts',
    'vite.shell.config.ts',
  ],
  project: ['{shared,electron,renderer,fixtures,test,bench,scripts}/**/*.{ts,tsx,mjs}', '*.{ts,js}'],
  ignoreExportsUsedInFile: true,
  'dependency-cruiser': { config: ['.dependency-cruiser.ts'] },
  // Named by their path in scripts/ or, for the GeoJSON types, in the tsconfigs.
  ignoreDependencies: ['prettier', '@types/geojson'],
  // The database that answers are held against, readers of documents, makers of pipes and of drives, where a machine has them.
  ignoreBinaries: ['psql', 'pdftotext', 'pdfinfo', 'mkfifo', 'mount', 'umount'],
}

export default config
