/** Voorbereidingsbladen that came back: read and held against the project, and stored when somebody says so. */
import { v7 } from 'uuid'
import type { PartyId, WorkId } from '../../shared/domain/ids.ts'
import { message, type Message } from '../../shared/domain/message.ts'
import { boxInText } from '../../shared/domain/preparation.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import {
  PreparationDraftId,
  type PreparationDraft,
  type ReturnedBox,
  type ReturnedSheet,
} from '../../shared/domain/returned-sheet.ts'
import { unpackOverlaps } from '../../shared/overlap/found/pack-overlaps.ts'
import { areaOfPlaceIn } from '../../shared/overlap/found/area-of-place.ts'
import { compareSheet, toStore, type ComparedBox } from '../../shared/plan/preparing/compare-sheet.ts'
import { readSheetsInThread } from '../workers/in-threads.ts'
import { projectOf, type CoreContext } from './context.ts'
import type { Handlers, JobRun } from './handlers.ts'
import type { OpenProject } from './open-project.ts'

interface HeldSheet {
  readonly file: string
  readonly party: PartyId
  readonly year: number
  readonly boxes: readonly ComparedBox[]
  readonly notes: readonly Message[]
}

/** Someone looks at what was handed in together; what was left lying is let go of. */
const mostHeld = 4

export function returnedSheetCalls(context: CoreContext): Handlers<'preparation.read' | 'preparation.store'> {
  // What was read is held against the project it was read for, and goes with it.
  const drafts = new WeakMap<OpenProject, Map<PreparationDraftId, readonly HeldSheet[]>>()
  const draftsOf = (project: OpenProject) => {
    const held = drafts.get(project) ?? new Map<PreparationDraftId, readonly HeldSheet[]>()
    drafts.set(project, held)
    return held
  }
  return {
    'preparation.read': async ({ uploads }, run) => {
      const project = projectOf(context)
      const held = context.uploads.hold(uploads)
      try {
        run.report({ what: message('preparing.reading'), done: 0, total: null })
        const files = await held.files()
        const { sheets, refused } = await readSheetsInThread(
          { files },
          { signal: run.signal, onProgress: run.report },
        )
        const fitting = await heldAgainst(project, sheets, run)
        const id = PreparationDraftId.parse(v7())
        const all = [...refused, ...fitting.refused]
        const [why] = all
        if (fitting.sheets.length === 0 && why !== undefined) throw new ExpectedFailure(why)
        const drafts = draftsOf(project).set(id, fitting.sheets)
        for (const [oldest] of [...drafts].slice(0, -mostHeld)) drafts.delete(oldest)
        return showSheets(id, fitting.sheets, all)
      } finally {
        held.letGo()
      }
    },
    'preparation.store': async ({ draft, takesEmptied }, by) => {
      const project = projectOf(context)
      const held = draftsOf(project).get(draft)
      if (!held) throw new ExpectedFailure(message('preparing.noSuchDraft'))
      const sheets = held.map(({ file, party, year, boxes }) => ({
        ...{ file, party, year },
        ...toStore(boxes, takesEmptied),
      }))
      const stored = await project.store.run('preparation.store', { sheets }, by)
      draftsOf(project).delete(draft)
      return stored
    },
  }
}

/** Sheets of this project, with what of each is new; and why others are none. */
async function heldAgainst(
  project: OpenProject,
  sheets: readonly ReturnedSheet[],
  run: JobRun,
): Promise<{ sheets: HeldSheet[]; refused: Message[] }> {
  const [{ summary, parties, works }, { packed }, answers, asides] = await Promise.all([
    project.snapshot(),
    project.packedOverlaps(run),
    project.store.list('preparation_answer'),
    project.store.asides(),
  ])
  const areaOf = areaOfPlaceIn(unpackOverlaps(packed))
  const owners = new Map<WorkId, PartyId>([
    ...works.map(({ id, party }) => [id, party] as const),
    ...asides.map(({ work, party }) => [work, party] as const),
  ])
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const before = new Map<string, ReturnedSheet>()
  const refused: Message[] = []
  const held = sheets.flatMap((sheet): HeldSheet[] => {
    const { file, stamp } = sheet
    const { party, year } = stamp
    const name = names.get(party)
    const earlier = before.get(`${party} ${String(year)}`)
    const refuse = (why: Message) => (refused.push(why), [])
    if (stamp.project !== summary.id) return refuse(message('preparing.otherProject', { file }))
    if (name === undefined) return refuse(message('preparing.partyGone', { file }))
    if (earlier !== undefined) {
      if (saysSame(earlier, sheet)) return []
      return refuse(message('preparing.twice', { file, other: earlier.file, party: name, year }))
    }
    before.set(`${party} ${String(year)}`, sheet)
    const isKnown = ({ work, other }: ReturnedBox) =>
      owners.get(work) === party && (other === null || owners.has(other))
    const { known = [], unknown = [] } = Object.groupBy(sheet.boxes, (box) =>
      isKnown(box) ? 'known' : 'unknown',
    )
    const said = answers.filter((answer) => answer.party === party && answer.year === year)
    const boxes = compareSheet({ stamp, boxes: known }, said, areaOf)
    return [{ file, party, year, boxes, notes: [...sheet.notes, ...notesOn(sheet, unknown)] }]
  })
  return { sheets: held, refused }
}

function saysSame(one: ReturnedSheet, two: ReturnedSheet): boolean {
  const said = ({ boxes }: ReturnedSheet) =>
    boxes
      .map((box) => `${boxInText(box, box.topic)} ${box.text}`)
      .sort()
      .join('\n')
  return said(one) === said(two)
}

/** What of a sheet is not there any more, of itself or of the project. */
function notesOn({ stamp: { areas }, boxes }: ReturnedSheet, unknown: readonly ReturnedBox[]): Message[] {
  const there = new Set(boxes.map(({ work, other }) => `${work} ${other ?? ''}`)).size
  const missing = areas - there
  return [
    ...(missing > 0 ? [message('preparing.areasMissing', { missing, areas })] : []),
    ...unknown
      .filter(({ text }) => text !== '')
      .map(({ text }) => message('preparing.workUnknown', { starts: text.slice(0, 200).toWellFormed() })),
  ]
}

function showSheets(
  id: PreparationDraftId,
  sheets: readonly HeldSheet[],
  refused: readonly Message[],
): PreparationDraft {
  return {
    id,
    sheets: sheets.map(({ file, party, year, boxes, notes }) => ({
      ...{ file, party, year, notes: [...notes] },
      boxes: boxes.map(({ box }) => box),
    })),
    refused: [...refused],
  }
}
