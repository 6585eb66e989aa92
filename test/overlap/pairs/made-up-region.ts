/** A made-up region of works as ../shared/bench makes it, and the same question put to PostGIS where that is reachable. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const maker = '../shared/bench/make-works.mjs'

/** The rows `id;party;start;end;WKT` of `count` works, at the density of the whole region; null without its maker. */
export function madeUpRegion(count: number): string | null {
  if (!existsSync(maker)) return null
  const folder = mkdtempSync(join(tmpdir(), 'samenloop-region-'))
  try {
    execFileSync(process.execPath, [maker, '--count', String(count), '--out', folder], { stdio: 'ignore' })
    return readFileSync(join(folder, 'works.csv'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export interface PostgisPair {
  readonly a: number
  readonly b: number
  readonly distance: number
  readonly gapDays: number
}

/** Whether a database with PostGIS answers here, within seconds and without asking for a password. */
export function hasPostgis(): boolean {
  const asked = psql(
    'postgres',
    "select count(*) from pg_available_extensions where name = 'postgis'",
    10_000,
  )
  return asked?.trim() === '1'
}

/**
 * The pairs of works of different parties for every distance (m) and window (days), each asked by itself, in that order;
 * null when the database cannot do it (no right to make one).
 */
export function pairsInPostgis(
  works: string,
  asked: readonly { distance: number; window: number }[],
): PostgisPair[][] | null {
  const database = `samenloop_test_${process.pid}`
  if (psql('postgres', `create database ${database}`) === null) return null
  try {
    const answer = psql(database, `${load(works)}\n${asked.map(question).join('\n')}`)
    return answer === null ? null : asked.map((_, index) => rowsOf(answer, index))
  } finally {
    psql('postgres', `drop database ${database}`)
  }
}

function load(works: string): string {
  return `create extension postgis;
create table raw(id int, party text, s date, e date, wkt text);
copy raw from stdin with (format csv, delimiter ';');
${works.trimEnd()}
\\.
create table w as select id, party, s, e, ST_SetSRID(ST_GeomFromText(wkt), 28992) g from raw;
create index on w using gist(g);
analyze w;`
}

function question({ distance, window }: { distance: number; window: number }, index: number): string {
  return `select 'pair', ${index}, a.id, b.id, ST_Distance(a.g, b.g), greatest(0, b.s - a.e, a.s - b.e)
from w a join w b on a.id < b.id and a.party <> b.party
and b.s <= a.e + ${window} and a.s <= b.e + ${window} and ST_DWithin(a.g, b.g, ${distance})
order by a.id, b.id;`
}

function rowsOf(answer: string, question: number): PostgisPair[] {
  return answer
    .split('\n')
    .filter((line) => line.startsWith(`pair|${question}|`))
    .map((line) => {
      const [, , a, b, distance, gapDays] = line.split('|').map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      return { a, b, distance, gapDays }
    })
}

/**
 * What the database answers, null when it does not. Root speaks to it as the user it belongs to, without a password, and
 * not through a shell: what takes too long is then ended itself, and not only whoever started it.
 */
function psql(database: string, sql: string, milliseconds = 120_000): string | null {
  const { status, stdout } = spawnSync(
    'psql',
    ['-w', '-qAtX', '-v', 'ON_ERROR_STOP=1', '-d', database, '-f', '-'],
    {
      ...databaseUser(),
      cwd: '/',
      input: sql,
      timeout: milliseconds,
      killSignal: 'SIGKILL',
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { PATH: process.env['PATH'], PGCONNECT_TIMEOUT: '5' },
    },
  )
  return status === 0 ? stdout : null
}

function databaseUser(): { uid?: number } {
  if (process.getuid?.() !== 0) return {}
  const { status, stdout } = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' })
  return status === 0 ? { uid: Number(stdout) } : {}
}
