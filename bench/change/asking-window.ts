/** The window's side of the door, without a screen: it asks what the window asks, and again what a change touched. */
import { v7 } from 'uuid'
import { openCore } from '../../electron/core/index.ts'
import { createDoor, type Door } from '../../electron/http/index.ts'
import { revisionOf, type CallInput, type CallName, type CallOutput } from '../../shared/contract/calls.ts'
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { fromColumns, type Columns } from '../../shared/bytes/columns.ts'
import type { Work } from '../../shared/domain/work.ts'
import { worksAfter } from '../../shared/domain/work-changes.ts'
import { shapesAfter } from '../../shared/geo/shapes-after.ts'
import { unpackShapes } from '../../shared/geo/packed-shapes.ts'
import type { Shapes } from '../../shared/geo/shapes.ts'
import type { FoundOverlaps } from '../../shared/overlap/found/found-overlaps.ts'
import { packOverlaps, unpackOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'
import { withChanges } from '../../shared/overlap/found/with-changes.ts'

const bytesPerMegabyte = 2 ** 20

export interface Begun {
  readonly works: number
  /** From opening the file until the works and their places are there. */
  readonly firstWorksMs: number
  /** From opening the file until pairs and clusters are there as well. */
  readonly clustersMs: number
  /** To the window, for pairs alone. */
  readonly bytesPerPair: number
  /** To the window for pairs, clusters and closings together, for each pair. */
  readonly overlapBytesPerPair: number
  readonly coordinatesMb: number
}

export interface AskingWindow {
  readonly works: readonly Work[]
  readonly shapes: Shapes
  readonly overlaps: FoundOverlaps
  readonly settings: OverlapSettings
  begin(): Promise<Begun>
  /** Milliseconds until all that the command touched is there again. */
  change<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<number>
  undo(): Promise<number>
  close(): Promise<void>
}

/** What the list and the map are made of, besides places. */
const shown = [
  'work.list',
  'combination.list',
  'judgement.list',
  'digRest.exceptions',
  'overlap.find',
] as const
type Shown = (typeof shown)[number]

/** Of these the window asks what became of them. */
const followed = {
  'work.list': 'work.changes',
  shapes: 'work.changes',
  'overlap.find': 'overlap.changes',
} as const
type Followed = keyof typeof followed

/** These come as they are, rather than as the answer to a call. */
const packed = { 'work.list': '/works', shapes: '/shapes' } as const

function isPacked(name: Shown | 'shapes'): name is keyof typeof packed {
  return name in packed
}

function isFollowed(name: Shown | 'shapes'): name is Followed {
  return name in followed
}

export function openWindow(file: string): AskingWindow {
  const core = openCore({ host: 'web', actor: 'bench', dataFolder: null, remembersProjects: false })
  const door = createDoor({ core, rendererFolder: '' })
  let project: ProjectSummary
  /** What was answered, as it came, and the revision it is of. */
  const known = new Map<Shown | 'shapes', { revision: number; bytes: ArrayBuffer }>()

  /** Of each, what became of it since it was answered as a whole. */
  const became = { 'work.list': [], shapes: [], 'overlap.find': [] } as Record<Followed, ArrayBuffer[]>

  const readProject = async () => {
    const { project: read } = valueIn<CallOutput<'project.read'>>(await post(door, 'project.read', {}))
    if (read === null) throw new Error('no project stands open')
    project = read
  }
  const ask = async (name: Shown | 'shapes') => {
    const revision = revisionOf(name === 'shapes' ? 'work.list' : name, project)
    if (known.get(name)?.revision === revision) return
    if (isFollowed(name) && (await follow(name, revision))) return
    const bytes = isPacked(name) ? await get(door, packed[name]) : await askCall(door, name)
    known.set(name, { revision, bytes })
    if (isFollowed(name)) became[name].length = 0
  }
  /** What became of the answer that is known, when the core can still tell. */
  const follow = async (name: Followed, revision: number): Promise<boolean> => {
    const was = known.get(name)
    if (was === undefined) return false
    const bytes = await post(door, followed[name], { since: was.revision })
    if (endsAs(bytes, '"changes":null}}')) return false
    became[name].push(bytes)
    known.set(name, { ...was, revision })
    return true
  }
  const catchUp = async () => {
    await readProject()
    await Promise.all([...shown, 'shapes' as const].map(ask))
  }
  const timed = async (act: () => Promise<unknown>) => {
    const startedAt = performance.now()
    await act()
    return performance.now() - startedAt
  }
  const command = async (name: CallName, input: unknown) => {
    const envelope = { id: v7(), file: project.file, revisionSeen: project.revision }
    valueIn(await post(door, name, input, envelope))
    await catchUp()
  }
  /** Works and places with all that became of them. */
  const worksAsKnown = (name: 'work.list' | 'shapes') => {
    let works = fromColumns(jsonIn<Columns>(known.get('work.list')!.bytes)) as Work[]
    let shapes = unpackShapes(known.get('shapes')!.bytes.slice())
    for (const bytes of became[name]) {
      const { changes } = valueIn<CallOutput<'work.changes'>>(bytes)
      if (changes === null) continue
      const ids = works.map(({ id }) => id)
      if (name === 'shapes') shapes = shapesAfter(shapes, ids, changes)
      works = worksAfter(works, changes)
    }
    return { works, shapes }
  }
  const overlaps = () =>
    became['overlap.find'].reduce<FoundOverlaps>(
      (found, bytes) => {
        const { changes } = valueIn<CallOutput<'overlap.changes'>>(bytes)
        return changes === null ? found : withChanges(found, changes)
      },
      unpackOverlaps(known.get('overlap.find')!.bytes),
    )

  return {
    get works() {
      return worksAsKnown('work.list').works
    },
    get shapes() {
      return worksAsKnown('shapes').shapes
    },
    get overlaps() {
      return overlaps()
    },
    get settings() {
      return project.overlapSettings
    },
    async begin() {
      const startedAt = performance.now()
      valueIn(await post(door, 'project.open', { file }))
      await readProject()
      await Promise.all([ask('work.list'), ask('shapes')])
      const firstWorksMs = Math.round(performance.now() - startedAt)
      await catchUp()
      const clustersMs = Math.round(performance.now() - startedAt)
      const found = overlaps()
      const perPair = (bytes: ArrayBuffer) => Math.round((10 * bytes.byteLength) / found.pairs.count) / 10
      const bytesPerPair = perPair(packOverlaps(withoutClusters(found), 0))
      const overlapBytesPerPair = perPair(known.get('overlap.find')!.bytes)
      const coordinatesMb = Math.round(
        unpackShapes(known.get('shapes')!.bytes.slice()).coordinates.byteLength / bytesPerMegabyte,
      )
      const bytes = { bytesPerPair, overlapBytesPerPair }
      return { works: project.works, firstWorksMs, clustersMs, ...bytes, coordinatesMb }
    },
    change: (name, input) => timed(() => command(name, input)),
    undo: () => timed(() => command('history.undo', { command: project.undo!.command })),
    close: () => core.close(),
  }
}

export async function askCall(door: Door, name: Shown): Promise<ArrayBuffer> {
  const answered = await post(door, name, {})
  if (name !== 'overlap.find') return answered
  const { job } = JSON.parse(new TextDecoder().decode(answered)) as { job: string }
  for (;;) {
    const state = await post(door, 'job.read', { job })
    if (!startsAs(state, '{"value":{"state":"busy"')) return get(door, '/overlaps')
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

export async function post(
  door: Door,
  name: CallName,
  input: unknown,
  command?: object,
): Promise<ArrayBuffer> {
  const body = JSON.stringify({ input, command })
  return (await door(new Request(`http://127.0.0.1/api/${name}`, { method: 'POST', body }))).arrayBuffer()
}

export async function get(door: Door, path: string): Promise<ArrayBuffer> {
  return (await door(new Request(`http://127.0.0.1${path}`))).arrayBuffer()
}

function startsAs(bytes: ArrayBuffer, text: string): boolean {
  return new TextDecoder().decode(new Uint8Array(bytes, 0, Math.min(text.length, bytes.byteLength))) === text
}

function endsAs(bytes: ArrayBuffer, text: string): boolean {
  const from = Math.max(0, bytes.byteLength - text.length)
  return new TextDecoder().decode(new Uint8Array(bytes, from)) === text
}

function jsonIn<Value>(bytes: ArrayBuffer): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value
}

function valueIn<Value>(bytes: ArrayBuffer): Value {
  const answer = jsonIn<{ value?: Value; failure?: unknown }>(bytes)
  if (answer.value === undefined) throw new Error(`refused: ${JSON.stringify(answer.failure)}`)
  return answer.value
}

function withoutClusters(found: FoundOverlaps): FoundOverlaps {
  return { ...found, clusters: [], members: [], ties: [], apart: [], closings: [] }
}
