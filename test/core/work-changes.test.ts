/** A window that follows what became of the works shows what one shows that reads them all. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCore, type Core } from '../../electron/core/index.ts'
import type { CommandId } from '../../shared/domain/ids.ts'
import { valueOf } from '../../shared/domain/result.ts'
import { worksAfter } from '../../shared/domain/work-changes.ts'
import { shapesAfter } from '../../shared/geo/shapes-after.ts'
import { unpackShapes } from '../../shared/geo/packed-shapes.ts'
import type { Shapes } from '../../shared/geo/shapes.ts'
import type { Work } from '../../shared/domain/work.ts'

let folder: string
let core: Core

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'samenloop-volgen-'))
  core = openCore({ host: 'web', actor: 'proef', dataFolder: folder, remembersProjects: false })
  valueOf(await core.ask('project.create', { file: path.join(folder, 'een.samenloop'), name: 'Een' }))
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

async function deliver(partyName: string, names: readonly string[]): Promise<void> {
  await deliverRows(
    partyName,
    names.map((name, at) => `${name},2027-0${String(at + 1)}-01,${String(155_000 + 40 * at)},463000`),
  )
}

async function deliverRows(partyName: string, rows: readonly string[]): Promise<void> {
  const upload = core.upload('werken.csv', new TextEncoder().encode(`naam,start,x,y\n${rows.join('\n')}\n`))
  const { id } = valueOf(await core.ask('draft.read', { uploads: [upload], partyName }))
  valueOf(await core.ask('draft.store', { draft: id, likeliest: true }))
}

interface Shown {
  readonly works: readonly Work[]
  readonly shapes: Shapes
  readonly revision: number
}

async function read(): Promise<Shown> {
  const { works, revision } = valueOf(await core.ask('work.list', {}))
  const { packed } = valueOf(await core.packed('shapes'))
  return { works, revision, shapes: unpackShapes(packed.slice(0)) }
}

async function followed({ works, shapes, revision: since }: Shown): Promise<Shown> {
  const { changes, revision } = valueOf(await core.ask('work.changes', { since }))
  if (changes === null) throw new Error('it cannot be followed')
  const ids = works.map(({ id }) => id)
  return { works: worksAfter(works, changes), shapes: shapesAfter(shapes, ids, changes), revision }
}

/** Degrees: places of all works are brought to degrees together, and travel in whole steps of half of this. */
const asExact = 2e-9

function expectSame(one: Shown, { works, shapes, revision }: Shown): void {
  const { coordinates, ...parts } = one.shapes
  const { coordinates: others, ...otherParts } = shapes
  expect({ works: one.works, revision: one.revision, parts }).toEqual({ works, revision, parts: otherParts })
  const apart = Array.from(coordinates, (ordinate, at) => Math.abs(ordinate - others[at]!))
  expect(coordinates.length).toBe(others.length)
  expect(Math.max(0, ...apart)).toBeLessThanOrEqual(asExact)
}

it('after a place by hand, new and changed works, an undo and all at once', async () => {
  await deliver('Gemeente', ['Riool Kerkstraat', 'Riool Akker', 'Riool Pad'])
  const first = await read()
  let now = first
  const step = async (act: () => Promise<unknown>) => {
    await act()
    now = await followed(now)
    expectSame(now, await read())
  }
  const work = first.works[1]!.id
  const geometry = { type: 'Point' as const, coordinates: [5.4, 52.15] }
  const undo = async () => {
    const command = valueOf(await core.ask('project.read', {})).project?.undo?.command as CommandId
    valueOf(await core.ask('history.undo', { command }))
  }
  await step(async () => valueOf(await core.ask('work.place', { work, geometry })))
  await step(() => deliver('Gemeente', ['Riool Kerkstraat', 'Riool Akker', 'Riool Zandpad']))
  await step(undo)
  await step(undo)
  await step(() => deliver('Gemeente', ['Riool Kerkstraat', 'Riool Akker', 'Riool Pad', 'Riool Laan']))
  expectSame(await followed(first), await read())
})

it('tells who is too far behind, or ahead, to read everything', async () => {
  await deliver('Gemeente', ['Riool Kerkstraat'])
  expect(valueOf(await core.ask('work.changes', { since: 99 }))).toEqual({ revision: 99, changes: null })
})

it('still tells who saw very many decisions go by, since those are no works', async () => {
  const inOneStreet = (of: string, y: number) =>
    Array.from(
      { length: 26 },
      (_, at) => `${of} ${String(at)},2027-03-01,${String(155_000 + at / 2)},${String(y)}`,
    )
  await deliverRows('Gemeente', inOneStreet('Riool', 463_000))
  await deliverRows('Gasbedrijf', inOneStreet('Gas', 463_010))
  const first = await read()
  const works = first.works.map(({ id }) => id)
  valueOf(await core.ask('judgement.judge', { works, verdict: 'setAside', reason: 'Te duur' }))
  const judgements = valueOf(await core.ask('judgement.list', {}))
  expect(judgements.length).toBeGreaterThan(500)
  const geometry = { type: 'Point' as const, coordinates: [5.4, 52.15] }
  valueOf(await core.ask('work.place', { work: works[1]!, geometry }))
  expectSame(await followed(first), await read())
})
