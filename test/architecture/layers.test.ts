/** The layer check is only worth its time when it refuses what it should: forbidden imports are planted and must be found. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
let planted: string

/** A small house with one file in each room, on which the real rules are let loose. */
const house: Record<string, string> = {
  'shared/domain/word.ts': 'export interface Word { text: string }\nexport const word = 1\n',
  'shared/geo/place.ts': 'export const place = 1\nexport type Place = number\n',
  'shared/time/period.ts': 'export const period = 1\n',
  'shared/overlap/pair.ts': 'export const pair = 1\n',
  'electron/store/keep.ts': 'export const keep = 1\nexport type Keep = number\n',
  'electron/core/answer.ts': 'export const answer = 1\nexport type Answer = number\n',
  'electron/import/read.ts': 'export const read = 1\n',
  'electron/http/door.ts': 'export const door = 1\n',
  'renderer/state/moment.ts': 'export const moment = 1\n',
  'renderer/features/plan/index.ts': 'export const plan = 1\nexport type Page = number\n',
  'renderer/features/works/index.ts': 'export const works = 1\n',
}

function typeOf(name: string, from: string): string {
  return `import type { ${name} } from '${from}'\nexport type Other = ${name}`
}

/** What is planted: a file that stands in a room, and an import, with the rule that must refuse it. */
const cases: [law: string, file: string, text: string, refusedBy: string | null][] = [
  ['a room sees the rooms of its line', 'electron/core/a.ts', "import '../store/keep.ts'", null],
  ['a feature sees the state', 'renderer/features/works/a.ts', "import '../../state/moment.ts'", null],
  ['a feature sees its own files', 'renderer/features/works/a.ts', "import './index.ts'", null],
  ['the shell imports electron', 'electron/shell/a.ts', "import { app } from 'electron'\napp.quit()", null],
  ['the store imports SQLite', 'electron/store/a.ts', "import 'better-sqlite3'", null],
  [
    'so does the reader of a format that is a database',
    'electron/import/readers/geopackage.ts',
    "import 'better-sqlite3'",
    null,
  ],
  [
    'domain sees no other room',
    'shared/domain/a.ts',
    "import '../geo/place.ts'",
    'shared/domain imports only',
  ],
  [
    'not even a type of it',
    'shared/domain/a.ts',
    typeOf('Place', '../geo/place.ts'),
    'shared/domain imports only',
  ],
  [
    'nor a type in passing',
    'shared/domain/a.ts',
    "export type P = import('../geo/place.ts').Place",
    'shared/domain imports only',
  ],
  ['time does not see places', 'shared/time/a.ts', "import '../geo/place.ts'", 'shared/time imports only'],
  ['shared does not see Node', 'shared/geo/a.ts', "import 'node:fs'", 'no Node'],
  ['shared does not see React', 'shared/geo/a.ts', "import 'react'", 'no React'],
  ['domain imports no package but zod', 'shared/domain/a.ts', "import 'proj4'", 'no package but zod'],
  [
    'the store does not see the core',
    'electron/store/a.ts',
    typeOf('Answer', '../core/answer.ts'),
    'electron/store imports only',
  ],
  [
    'import does not see the store',
    'electron/import/a.ts',
    "import '../store/keep.ts'",
    'electron/import imports only',
  ],
  [
    'the door does not see the store',
    'electron/http/a.ts',
    typeOf('Keep', '../store/keep.ts'),
    'electron/http imports only',
  ],
  [
    'the core does not see the hosts',
    'electron/core/a.ts',
    "import '../http/door.ts'",
    'electron/core imports only',
  ],
  [
    'only the shell imports electron',
    'electron/core/a.ts',
    typeOf('App', 'electron'),
    'only electron/shell imports',
  ],
  [
    'only the store imports SQLite',
    'electron/core/a.ts',
    "import 'better-sqlite3'",
    'only electron/store imports',
  ],
  [
    'no other reader imports SQLite',
    'electron/import/readers/csv.ts',
    "import 'better-sqlite3'",
    'only electron/store imports',
  ],
  [
    'the window does not see the core',
    'renderer/features/works/a.ts',
    typeOf('Answer', '../../../electron/core/answer.ts'),
    'renderer/features/* imports only',
  ],
  ['the window does not see Node', 'renderer/state/a.ts', "import 'node:path'", 'no Node'],
  [
    'a feature never imports another feature',
    'renderer/features/works/a.ts',
    "import '../plan/index.ts'",
    'renderer/features/* imports only',
  ],
  [
    'not even a type of another feature',
    'renderer/features/works/a.ts',
    typeOf('Page', '../plan/index.ts'),
    'renderer/features/* imports only',
  ],
  [
    'the state sees no feature',
    'renderer/state/a.ts',
    "import '../features/plan/index.ts'",
    'renderer/state imports only',
  ],
  [
    'a folder without a line is refused',
    'electron/attic/a.ts',
    "import '../core/answer.ts'",
    'every file stands in a room',
  ],
  ['an import that leads nowhere is refused', 'shared/domain/a.ts', "import './gone.ts'", 'leads somewhere'],
]

/** Every case in a file of its own, so that one run of the check answers all of them. */
const plantedCases = cases.map(([law, file, text, refusedBy], i) => ({
  law,
  file: file.replace('a.ts', `planted-${i}.ts`),
  text,
  refusedBy,
}))

/** What the layer check finds in the planted house, called as `npm run check` calls it: file → rules it breaks. */
let findings: Map<string, string[]>

beforeAll(() => {
  planted = mkdtempSync(join(tmpdir(), 'samenloop-layers-'))
  for (const file of ['.dependency-cruiser.ts', 'package.json']) cpSync(join(root, file), join(planted, file))
  symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'), 'junction')
  for (const [file, text] of Object.entries(house)) plant(file, text)
  for (const { file, text } of plantedCases) plant(file, text)
  plant('electron/core/chicken.ts', "import './egg.ts'")
  plant('electron/core/egg.ts', "import './chicken.ts'")
  findings = check()
})
afterAll(() => rmSync(planted, { recursive: true, force: true }))

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(planted, file)), { recursive: true })
  writeFileSync(join(planted, file), `${text}\n`)
}

function check(): Map<string, string[]> {
  const cruiser = join(root, 'node_modules/.bin/depcruise')
  const { stdout } = spawnSync(
    cruiser,
    ['--config', '.dependency-cruiser.ts', '--output-type', 'json', 'shared', 'electron', 'renderer'],
    { cwd: planted, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 },
  )
  const { summary } = JSON.parse(stdout) as ICruiseResult
  const found = new Map<string, string[]>()
  for (const { from, rule } of summary.violations) found.set(from, [...(found.get(from) ?? []), rule.name])
  return found
}

describe('the layer check', () => {
  test('finds nothing in the files that keep the rules', () => {
    for (const file of Object.keys(house)) expect(findings.get(file), file).toBeUndefined()
  })

  test.each(plantedCases)('$law ($file)', ({ file, refusedBy }) => {
    const broken = findings.get(file) ?? []
    if (refusedBy === null) expect(broken).toEqual([])
    else expect(broken.join()).toContain(refusedBy)
  })

  test('two files that lean on each other are a cycle', () => {
    const broken = [
      ...(findings.get('electron/core/egg.ts') ?? []),
      ...(findings.get('electron/core/chicken.ts') ?? []),
    ]
    expect(broken).toContain('no cycles')
  })
})
