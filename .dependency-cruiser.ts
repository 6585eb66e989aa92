/**
 * Who may import whom, type imports included: the table of docs/architecture.md as rules.
 * test/architecture plants forbidden imports to see them refused, and compares the rooms here with that page.
 */
import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser'

/** One line of the table: these four know each other, and no feature. */
const furniture = ['renderer/api', 'renderer/state', 'renderer/map', 'renderer/ui']

/** Room → the rooms it may import besides itself. A room is a folder; `renderer/features/*` is each feature apart. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'shared/bytes': [],
  'shared/domain': [],
  'shared/records': ['shared/domain'],
  'shared/time': ['shared/domain'],
  'shared/geo': ['shared/domain'],
  'shared/overlap': ['shared/bytes', 'shared/domain', 'shared/records', 'shared/geo', 'shared/time'],
  'shared/plan': ['shared/domain', 'shared/records', 'shared/geo', 'shared/time', 'shared/overlap'],
  'shared/small-map': ['shared/domain', 'shared/records', 'shared/geo'],
  'shared/map-sheet': ['shared/domain', 'shared/geo', 'shared/time', 'shared/small-map'],
  'shared/sharing': ['shared/domain', 'shared/records', 'shared/geo', 'shared/time'],
  'shared/contract': ['shared/domain', 'shared/records'],
  'shared/log': ['shared/domain', 'shared/records'],
  'electron/store': ['shared'],
  'electron/import': ['shared'],
  'electron/export': ['shared'],
  'electron/basemap': ['shared'],
  'electron/desk': ['electron/store', 'electron/import', 'shared'],
  'electron/workers': ['electron/desk', 'electron/store', 'electron/import', 'electron/export', 'shared'],
  'electron/core': [
    'electron/desk',
    'electron/store',
    'electron/import',
    'electron/export',
    'electron/basemap',
    'electron/workers',
    'shared',
    'fixtures/town',
  ],
  'electron/http': ['electron/core', 'shared/contract', 'shared/domain'],
  'electron/web': ['electron/http', 'electron/core', 'shared'],
  'electron/shell': ['electron/http', 'electron/core', 'shared'],
  'electron/cli': ['electron/web', 'electron/http', 'electron/core', 'electron/import', 'shared'],
  'renderer/api': ['shared'],
  'renderer/state': ['shared', 'renderer/api'],
  'renderer/map': ['shared', ...furniture],
  'renderer/ui': ['shared', 'renderer/api', 'renderer/state'],
  'renderer/features/*': ['shared', ...furniture],
  'renderer/app': ['shared', 'renderer'],
  fixtures: ['shared'],
  test: ['.*'],
  bench: ['.*'],
}

const anyRoom = '^(shared|electron|renderer|fixtures|test|bench|scripts)/'

/** What a room may reach, as one pattern. A feature may reach only its own folder of the features. */
function roomRule([room, others]: [string, readonly string[]]): IForbiddenRuleType {
  const own = room === 'renderer/features/*' ? '^renderer/features/$1/' : `^${room}/`
  const from = room === 'renderer/features/*' ? '^renderer/features/([^/]+)/' : `^${room}/`
  return {
    name: `${room} imports only what its line in docs/architecture.md names`,
    severity: 'error',
    from: { path: from },
    to: { path: anyRoom, pathNot: [own, ...others.map((other) => `^${other}(/|[.]ts$)`)] },
  }
}

const packagesOnlyFor = (packages: string, room: string, ...files: string[]): IForbiddenRuleType => ({
  name: `only ${room} imports ${packages}`,
  severity: 'error',
  from: { path: anyRoom, pathNot: [`^${room}/`, ...files, '^test/', '^bench/'] },
  to: { path: `(^|/)node_modules/(@types/)?(${packages})(/|$)` },
})

const config: IConfiguration = {
  forbidden: [
    ...Object.entries(rooms).map(roomRule),
    {
      name: 'every file stands in a room of docs/architecture.md',
      severity: 'error',
      from: {
        path: '^(shared|electron|renderer)/',
        pathNot: Object.keys(rooms).map((room) => `^${room.replace('*', '[^/]+')}/`),
      },
      to: {},
    },
    packagesOnlyFor('electron', 'electron/shell'),
    // Two formats of others are databases as well: docs/decisions/0008-geopackage-reader.md, 0046-a-map-under-everything.md.
    packagesOnlyFor(
      'better-sqlite3',
      'electron/store',
      '^electron/import/readers/geopackage[.]ts$',
      '^electron/basemap/mbtiles-file[.]ts$',
      '^fixtures/tiles/write-mbtiles[.]ts$',
    ),
    {
      name: 'shared/domain and shared/contract import no package but zod',
      severity: 'error',
      from: { path: '^shared/(domain|contract)/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/zod/' },
    },
    {
      name: 'shared is pure: no Node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared is pure: no React',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: 'node_modules/(@types/)?(react|react-dom|react-aria-components|maplibre-gl)/' },
    },
    {
      name: 'the renderer runs in a page: no Node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'import is entered by its doors',
      severity: 'error',
      from: { path: '^(electron|scripts)/', pathNot: '^electron/import/' },
      to: {
        path: '^electron/import/',
        pathNot: ['^electron/import/index[.]ts$', '^electron/import/[a-z-]+/index[.]ts$'],
      },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: { path: anyRoom },
      to: { circular: true },
    },
    {
      name: 'no cycles between folders',
      severity: 'error',
      scope: 'folder',
      from: { path: anyRoom },
      to: { circular: true },
    },
    {
      name: 'every import leads somewhere',
      severity: 'error',
      from: { path: anyRoom },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.css', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

export default config
