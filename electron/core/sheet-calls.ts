/** Sheets of paper with the map on them, as somebody looks at it. */
import type { ParsedInput } from '../../shared/contract/calls.ts'
import { message, say } from '../../shared/domain/message.ts'
import { CalendarDate } from '../../shared/domain/period.ts'
import type { SheetAbout } from '../../shared/domain/sheet.ts'
import type { Bounds } from '../../shared/domain/work.ts'
import { boundsOf } from '../../shared/geo/bounds.ts'
import { longitudeLatitude, projector } from '../../shared/geo/crs.ts'
import { unpackOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'
import { sheetsAsSeenBy, type SheetOf } from '../../shared/sharing/sheets-as-seen-by.ts'
import { viewerOf } from '../../shared/sharing/sight.ts'
import { today } from '../../shared/time/today.ts'
import { makeSheetsInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers, JobRun } from './handlers.ts'
import { keepFile } from './keep-file.ts'
import type { OpenProject } from './open-project.ts'
import type { Snapshot } from './snapshot.ts'

type Asked = ParsedInput<'sheet.make'>

const files = {
  pdf: { extension: 'pdf', type: 'application/pdf' },
  svg: { extension: 'svg', type: 'image/svg+xml' },
} as const

/** Drawings are looked at for a moment and asked for again: only the last few are kept. */
const mostDrawings = 4

export function sheetCalls(context: CoreContext): Handlers<'sheet.make'> {
  const drawings: string[] = []
  return {
    'sheet.make': async ({ sheets: abouts, view, ...asked }, run) => {
      const project = projectOf(context)
      const snapshot = await project.snapshot()
      run.report({ what: message('core.exporting'), done: 0, total: null })
      const { summary } = snapshot
      const [sheets, deliveries, layers] = await Promise.all([
        sheetsOf(project, snapshot, { sheets: abouts, view, time: asked.time }, run),
        lastDeliveries(project),
        layersOf(project, snapshot, asked.layers),
      ])
      const seen = sheetsAsSeenBy({ ...snapshot, sheets, deliveries }, viewerOf(asked.forWhom, summary))
      const called = asked.title === '' ? summary.name : asked.title
      const title = say(message('sheet.file', { title: called }), asked.language)
      const date = today()
      const input = { asked, seen, project: summary.name, title, layers, date }
      const written = await makeSheetsInThread(input, { signal: run.signal })
      const kept = keepFile(context, { title, ...files[asked.as], ...written })
      if (asked.as === 'svg' && drawings.push(kept.file) > mostDrawings)
        context.files.delete(drawings.shift() ?? '')
      return kept
    },
  }
}

/** What each sheet is about, of the whole project. */
async function sheetsOf(
  project: OpenProject,
  snapshot: Snapshot,
  { sheets, view, time }: Pick<Asked, 'sheets' | 'view' | 'time'>,
  run: JobRun,
): Promise<SheetOf[]> {
  const { summary, combinations } = snapshot
  const whole: SheetOf = {
    ...{ is: 'view', rank: null, name: '', works: null, time },
    bounds: view && inMetres(view, summary.crs),
  }
  const clusters = sheets.some(({ is }) => is === 'cluster')
    ? unpackOverlaps((await project.packedOverlaps(run)).packed).clusters
    : []
  const makers: { readonly [Is in SheetAbout['is']]: (about: Extract<SheetAbout, { is: Is }>) => SheetOf[] } =
    {
      view: () => [whole],
      time: ({ start, end }) => [{ ...whole, time: { start, end } }],
      works: ({ works }) => [{ is: 'chosen', rank: null, name: '', works, bounds: null, time }],
      cluster: (about) => {
        const at = clusters.findIndex(({ id }) => id === about.cluster)
        const found = clusters[at]
        if (found === undefined) return []
        const { name, works, bounds } = found
        return [{ is: 'cluster', rank: at + 1, name, works, bounds, time }]
      },
      combination: (about) => {
        const found = combinations.find(({ id }) => id === about.combination)
        if (found === undefined) return []
        return [{ is: 'combination', rank: null, name: found.name, works: found.works, bounds: null, time }]
      },
    }
  return sheets.flatMap((about) => (makers[about.is] as (about: SheetAbout) => SheetOf[])(about))
}

/** A box in longitude and latitude as the box around its corners in the project's system. */
function inMetres([west, south, east, north]: Bounds, crs: string): Bounds | null {
  const project = projector(longitudeLatitude, crs)
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const
  return boundsOf({ type: 'MultiPoint', coordinates: corners.map(([x, y]) => [...project(x, y)]) })
}

/** Of every party the day of its last delivery. */
async function lastDeliveries({ store }: OpenProject) {
  const last = new Map<string, { party: SheetParty; date: CalendarDate }>()
  for (const { party, at } of await store.deliveries()) {
    const date = CalendarDate.parse(at.slice(0, 10))
    if (date >= (last.get(party)?.date ?? '')) last.set(party, { party, date })
  }
  return [...last.values()]
}
type SheetParty = Snapshot['works'][number]['party']

function layersOf({ store }: OpenProject, { summary }: Snapshot, shown: Asked['layers']) {
  return Promise.all(
    summary.layers
      .filter(({ id }) => shown.includes(id))
      .map(async ({ id, name, kind }) => ({ name, kind, features: await store.layer(id) })),
  )
}
