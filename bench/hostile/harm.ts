/** Ways to harm a project file, each by a seed: bytes, pages, the schema, and values that no program of ours writes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { toWkb } from '../../shared/geo/wkb.ts'

const pageSize = 4096

/** Numbers in [0, 1) that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number
const below = (random: Random, most: number) => Math.floor(random() * most)
const oneOf = <Value>(random: Random, values: readonly Value[]) =>
  values[below(random, values.length)] as Value

function inBytes(change: (bytes: Buffer, random: Random) => unknown) {
  return (file: string, random: Random) => {
    const bytes = readFileSync(file)
    const changed = change(bytes, random)
    writeFileSync(file, changed instanceof Buffer ? changed : bytes)
  }
}

function inSql(change: (connection: Sqlite.Database, random: Random) => void) {
  return (file: string, random: Random) => {
    const connection = new Sqlite(file)
    connection.pragma('foreign_keys = OFF')
    connection.pragma('ignore_check_constraints = ON')
    try {
      change(connection, random)
    } finally {
      connection.close()
    }
  }
}

const pageAt = (bytes: Buffer, number: number) => bytes.subarray(number * pageSize, (number + 1) * pageSize)
const pagesOf = (bytes: Buffer) => Math.floor(bytes.length / pageSize)

const planted = [
  'CREATE TRIGGER harm AFTER INSERT ON command BEGIN DELETE FROM judgement; END',
  'CREATE VIEW harm AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n',
  'DROP TABLE judgement; CREATE VIEW judgement AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n',
  'ALTER TABLE work ADD COLUMN harm TEXT AS (hex(zeroblob(100000000))) VIRTUAL',
  'DROP TABLE combination_work',
  'DROP INDEX work_by_party',
  'CREATE VIRTUAL TABLE harm USING fts5 (x)',
  'PRAGMA user_version = 3',
  'PRAGMA user_version = -7',
  'ALTER TABLE party RENAME COLUMN name TO naam',
]

const oddTexts = (random: Random): unknown[] => [
  '',
  'x'.repeat(below(random, 20_000_000)),
  '\u0000\u202e\ud800',
  `<script>alert(1)</script>`,
  '2027-02-30',
  '9999999-01-01',
  `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  '{"__proto__":{"x":1}}',
  'null',
  `'; DROP TABLE work; --`,
  '../../../etc/passwd',
]

const oddNumbers = [0, -1, 1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, 2 ** 53, 7.5]
const oddBytes = (random: Random): Buffer[] => [
  Buffer.alloc(0),
  Buffer.from('0102000000ffffffff', 'hex'),
  Buffer.from(`${'010700000001000000'.repeat(below(random, 50_000))}010700000000000000`, 'hex'),
  Buffer.concat([Buffer.from('01010000', 'hex'), Buffer.alloc(17, 0xff)]),
  deflateSync(Buffer.alloc(200_000_000), { level: 1 }),
]

/** A value of the kind that a column wants, but none that belongs there. */
function oddValue(random: Random, type: string): unknown {
  if (random() < 0.1) return null
  if (type === 'TEXT') return oneOf(random, oddTexts(random))
  if (type === 'BLOB') return oneOf(random, oddBytes(random))
  return type === 'INTEGER'
    ? BigInt(Math.trunc(oneOf(random, [0, -1, 7, 2 ** 53, 2 ** 31])))
    : oneOf(random, oddNumbers)
}

function spoilValues(connection: Sqlite.Database, random: Random): void {
  const tables = connection
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`)
    .pluck()
    .all()
  for (let times = 1 + below(random, 3); times > 0; times -= 1) {
    const table = oneOf(random, tables)
    const column = oneOf(
      random,
      connection
        .prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)')
        .all(table),
    )
    const where = random() < 0.5 ? 'LIMIT 1' : ''
    try {
      connection.prepare(`UPDATE ${table} SET ${column.name} = ? ${where}`).run(oddValue(random, column.type))
    } catch {
      // A key twice, or a null where none can be: the file then simply keeps this value.
    }
  }
}

/** Places that can be read: far away, as long as numbers go, or tangled. */
function oddPlace(random: Random): GeoJSON.Geometry {
  const far = oneOf(random, [1e6, 1e9, 1e15, 1e200, 1e308])
  const [x, y] = [150_000, 450_000]
  const around = Array.from({ length: 1_000 }, () => [x + random() * 500, y + random() * 500])
  const across: GeoJSON.LineString = {
    type: 'LineString',
    coordinates: [
      [x - far, y - far / 3],
      [x + far, y + far],
    ],
  }
  return oneOf<GeoJSON.Geometry>(random, [
    { type: 'Point', coordinates: [far, far] },
    across,
    { type: 'LineString', coordinates: around },
    { type: 'Polygon', coordinates: [[...around, around[0] ?? []]] },
    {
      type: 'Polygon',
      coordinates: [
        [
          [-far, -far],
          [far, -far],
          [far, far],
          [-far, -far],
        ],
      ],
    },
    { type: 'MultiPoint', coordinates: Array.from({ length: 5_000 }, (_, at) => [x + at, y]) },
    { type: 'GeometryCollection', geometries: Array.from({ length: 500 }, () => across) },
  ])
}

function spoilPlaces(connection: Sqlite.Database, random: Random): void {
  const place = oddPlace(random)
  const [minX, minY, maxX, maxY] = boundsOf(place) ?? [0, 0, 0, 0]
  const table = oneOf(random, ['work', 'work', 'layer_feature'])
  const most = oneOf(random, [1, 1, 40])
  connection
    .prepare(
      `UPDATE ${table} SET min_x = ?, min_y = ?, max_x = ?, max_y = ?, wkb = ?
       WHERE id IN (SELECT id FROM ${table} WHERE wkb IS NOT NULL ORDER BY id LIMIT ?)`,
    )
    .run(minX, minY, maxX, maxY, toWkb(place), most)
}

export const harms = {
  'bits flipped': inBytes((bytes, random) => {
    for (let flips = 1 + below(random, 30); flips > 0; flips -= 1) {
      const at = below(random, bytes.length)
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(random, 8)), at)
    }
  }),
  'bits of the header flipped': inBytes((bytes, random) => {
    for (let flips = 1 + below(random, 6); flips > 0; flips -= 1)
      bytes.writeUInt8(below(random, 256), below(random, 100))
  }),
  'pages exchanged': inBytes((bytes, random) => {
    const [a, b] = [1 + below(random, pagesOf(bytes) - 1), below(random, pagesOf(bytes))]
    const kept = Buffer.from(pageAt(bytes, a))
    pageAt(bytes, b).copy(bytes, a * pageSize)
    if (random() < 0.5) kept.copy(bytes, b * pageSize)
  }),
  'pages of something else': inBytes((bytes, random) => {
    for (let pages = 1 + below(random, 4); pages > 0; pages -= 1)
      pageAt(bytes, below(random, pagesOf(bytes))).fill(below(random, 256))
  }),
  'cut short': inBytes((bytes, random) => bytes.subarray(0, below(random, bytes.length))),
  'numbers of pages and cells changed': inBytes((bytes, random) => {
    const page = pageAt(bytes, 1 + below(random, pagesOf(bytes) - 1))
    for (let changes = 1 + below(random, 8); changes > 0; changes -= 1)
      page.writeUInt16BE(oneOf(random, [0, 1, 0xffff, below(random, pageSize)]), 2 * below(random, 40))
  }),
  'children that lead back': inBytes((bytes, random) => {
    for (let number = 1; number < pagesOf(bytes); number += 1) {
      const page = pageAt(bytes, number)
      if (page[0] !== 5 && page[0] !== 2) continue
      const cells = Math.min(page.readUInt16BE(3), 300)
      for (let index = 0; index < cells; index += 1) {
        const cell = page.readUInt16BE(12 + 2 * index)
        if (cell < pageSize - 4 && random() < 0.5) page.writeUInt32BE(1 + below(random, pagesOf(bytes)), cell)
      }
    }
  }),
  'a schema of someone else': inSql((connection, random) => connection.exec(oneOf(random, planted))),
  'values of someone else': inSql(spoilValues),
  'places of someone else': inSql(spoilPlaces),
  'history of someone else': inSql((connection, random) => {
    const before = oneOf(random, [
      '{}',
      '[]',
      '{',
      '{"name\\" = 1; --":1}',
      '{"id":"x"}',
      '{"name":{"$blob":"!"}}',
    ])
    connection.prepare(`UPDATE change SET before = ? WHERE op <> 'insert'`).run(before)
    connection
      .prepare('UPDATE change SET record_table = ? WHERE ordinal = 0')
      .run(oneOf(random, ['command', 'work', 'x"y']))
  }),
} satisfies Record<string, (file: string, random: Random) => void>

export type Harm = keyof typeof harms
