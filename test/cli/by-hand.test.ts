/** A work that was put in by hand, from a terminal: told among the pairs, sound, and asked about when its party delivers. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { openCore } from '../../electron/core/index.ts'
import type { WorkByHand } from '../../shared/domain/by-hand.ts'
import { longitudeLatitude, projector, reproject } from '../../shared/geo/crs.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { askOf } from '../core/ask-of.ts'
import { freshFolder, json, samenloop } from './terminal.ts'

const folder = freshFolder()
const project = path.join(folder, 'plan.samenloop')
/** Under load a process of the terminal takes seconds to start. */
const room = 120_000

const heard: WorkByHand = {
  party: 'Waterbedrijf',
  fields: {
    number: null,
    name: 'Leiding Kade',
    discipline: 'water',
    kind: 'replace',
    street: null,
    district: null,
    period: parsePeriod('voorjaar 2028')!,
    earliestStart: null,
    latestEnd: null,
    phase: null,
    firmness: 'idea',
    budget: null,
  },
  reason: 'Mondeling',
}

function list(name: string, ...rows: string[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, ['nummer;naam;x;y;periode', ...rows, ''].join('\n'))
  return file
}

const importing = (party: string, discipline: string, file: string) =>
  ['import', project, '--party', party, '--discipline', discipline, '--crs', 'EPSG:28992', file] as const

beforeAll(async () => {
  await json('new', project, '--name', 'Proef')
  const sewer = list('riool.csv', 'R-1;Riool Kade;150000;450000;Q1 2028')
  await json(...importing('Gemeente', 'sewerGravity', sewer), '--yes')
  const core = openCore({ host: 'web', actor: 'Anna', dataFolder: folder, remembersProjects: false })
  const ask = askOf(() => core)
  await ask('project.open', { file: project })
  const { work } = await ask('byHand.make', heard)
  const there: GeoJSON.Point = { type: 'Point', coordinates: [150_004, 450_000] }
  await ask('work.place', { work, geometry: reproject(there, projector('EPSG:28992', longitudeLatitude)) })
  await core.close()
}, room)

it(
  'is told among the pairs, and the file is sound',
  async () => {
    const { pairs } = await json<{ pairs: { a: object; b: object }[] }>('overlaps', project)
    const parts = pairs.flatMap(({ a, b }) => [a, b])
    expect(parts).toContainEqual(expect.objectContaining({ party: 'Waterbedrijf', byHand: true }))
    expect(parts).toContainEqual(expect.not.objectContaining({ party: 'Waterbedrijf', byHand: true }))
    expect(await json('verify', project)).toMatchObject({ sound: true })
  },
  room,
)

it(
  'is asked about when a list of its party may name it, and is that work when every proposal is taken',
  async () => {
    const file = list('water.csv', 'W-1;Vervangen hoofdleiding;150005;450000;Q2 2028')
    const asked = await samenloop(...importing('Waterbedrijf', 'water', file))
    expect(asked.code).toBe(1)
    expect(asked.complaint).toContain('"Leiding Kade" dat met de hand is ingevoerd')
    const taken = await json<{ changes: object }>(...importing('Waterbedrijf', 'water', file), '--yes')
    expect(taken.changes).toMatchObject({ added: 0, changed: 1 })
    const { pairs } = await json<{ pairs: object[] }>('overlaps', project)
    expect(JSON.stringify(pairs)).not.toContain('byHand')
  },
  room,
)
