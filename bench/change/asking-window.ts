/** The window's side of the door, without a screen: it asks what the window asks, and again what a change touched. */
import { v7 } from 'uuid'
import { openCore } from '../../electron/core/index.ts'
import { createDoor, type Door } from '../../electron/http/index.ts'
import { revisionOf, type CallInput, type CallName, type CallOutput } from '../../shared/contract/calls.ts'
import type { OverlapAnswer, OverlapSettings } from '../../shared/domain/overlap.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { Work } from '../../shared/domain/work.ts'
import { unpackShapes, type Shapes } from '../../shared/geo/shapes.ts'
import { withChanges } from '../../shared/overlap/awake/with-changes.ts'

const bytesPerMegabyte = 2 ** 20

export interface Begun {
  readonly works: number
  /** From opening the file until the works and their places are there. */
  readonly firstWorksMs: number
  /** From opening the file until pairs and clusters are there as well. */
  readonly clustersMs: number
  readonly bytesPerPair: number
  /** Of the whole process, the window's own copies let go of as far as may be. */
  readonly coreMb: number
  readonly coordinatesMb: number
}

export interface AskingWindow {
  readonly works: readonly Work[]
  readonly shapes: Shapes
  readonly overlaps: OverlapAnswer
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
  'overlap.read',
] as const
type Shown = (typeof shown)[number]

export function openWindow(file: string): AskingWindow {
  const core = openCore({ host: 'web', actor: 'bench', dataFolder: null, remembersProjects: false })
  const door = createDoor({ core, rendererFolder: '' })
  let project: ProjectSummary
  /** What was answered, as it came, and the revision it is of. */
  const known = new Map<Shown | 'shapes', { revision: number; bytes: ArrayBuffer }>()

  const became: ArrayBuffer[] = []

  const readProject = async () => {
    const { project: read } = valueIn<CallOutput<'project.read'>>(await post(door, 'project.read', {}))
    if (read === null) throw new Error('no project stands open')
    project = read
  }
  const ask = async (name: Shown | 'shapes') => {
    const revision = revisionOf(name === 'shapes' ? 'work.list' : name, project)
    if (known.get(name)?.revision === revision) return
    if (name === 'overlap.read' && (await followOverlaps(revision))) return
    const bytes = name === 'shapes' ? await get(door, '/shapes') : await askCall(door, name)
    known.set(name, { revision, bytes })
    if (name === 'overlap.read') became.length = 0
  }
  /** What became of the answer that is known, when the core can still tell. */
  const followOverlaps = async (revision: number): Promise<boolean> => {
    const was = known.get('overlap.read')
    if (was === undefined) return false
    const bytes = await post(door, 'overlap.changes', { since: was.revision })
    if (endsAs(bytes, '"changes":null}}')) return false
    became.push(bytes)
    known.set('overlap.read', { ...was, revision })
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
  const overlaps = () =>
    became.reduce<OverlapAnswer>(
      (answer, bytes) => {
        const { changes } = valueIn<CallOutput<'overlap.changes'>>(bytes)
        return changes === null ? answer : withChanges(answer, changes)
      },
      jobValue<CallOutput<'overlap.read'>>(known.get('overlap.read')!.bytes),
    )

  return {
    get works() {
      return valueIn<CallOutput<'work.list'>>(known.get('work.list')!.bytes).works
    },
    get shapes() {
      return unpackShapes(known.get('shapes')!.bytes.slice())
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
      const { pairs } = overlaps()
      const bytesPerPair = Math.round(Buffer.byteLength(JSON.stringify(pairs)) / pairs.length)
      const coordinatesMb = Math.round(
        unpackShapes(known.get('shapes')!.bytes.slice()).coordinates.byteLength / bytesPerMegabyte,
      )
      const coreMb = Math.round(process.memoryUsage().rss / bytesPerMegabyte)
      return { works: project.works, firstWorksMs, clustersMs, bytesPerPair, coreMb, coordinatesMb }
    },
    change: (name, input) => timed(() => command(name, input)),
    undo: () => timed(() => command('history.undo', { command: project.undo!.command })),
    close: () => core.close(),
  }
}

async function askCall(door: Door, name: Shown): Promise<ArrayBuffer> {
  const answered = await post(door, name, {})
  if (name !== 'overlap.read') return answered
  const { job } = JSON.parse(new TextDecoder().decode(answered)) as { job: string }
  for (;;) {
    const state = await post(door, 'job.read', { job })
    if (!startsAs(state, '{"value":{"state":"busy"')) return state
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

async function post(door: Door, name: CallName, input: unknown, command?: object): Promise<ArrayBuffer> {
  const body = JSON.stringify({ input, command })
  return (await door(new Request(`http://127.0.0.1/api/${name}`, { method: 'POST', body }))).arrayBuffer()
}

async function get(door: Door, path: string): Promise<ArrayBuffer> {
  return (await door(new Request(`http://127.0.0.1${path}`))).arrayBuffer()
}

function startsAs(bytes: ArrayBuffer, text: string): boolean {
  return new TextDecoder().decode(new Uint8Array(bytes, 0, Math.min(text.length, bytes.byteLength))) === text
}

function endsAs(bytes: ArrayBuffer, text: string): boolean {
  const from = Math.max(0, bytes.byteLength - text.length)
  return new TextDecoder().decode(new Uint8Array(bytes, from)) === text
}

function valueIn<Value>(bytes: ArrayBuffer): Value {
  const answer = JSON.parse(new TextDecoder().decode(bytes)) as { value?: Value; failure?: unknown }
  if (answer.value === undefined) throw new Error(`refused: ${JSON.stringify(answer.failure)}`)
  return answer.value
}

function jobValue<Value>(bytes: ArrayBuffer): Value {
  return valueIn<{ value: Value }>(bytes).value
}
