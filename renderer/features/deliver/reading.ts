/** Reads what lies on the desk, and reads it again as corrected. At most one reading goes on at a time. */
import { ask, failureOf, runJob, upload } from '../../api/index.ts'
import type { Mapping } from '../../../shared/domain/delivery.ts'
import type { Discipline } from '../../../shared/domain/discipline.ts'
import type { Draft, Question } from '../../../shared/domain/draft.ts'
import {
  answerQuestion,
  askedSoFar,
  carryOver,
  forgetProfile,
  isSameMapping,
  isTable,
  questionKey,
  type TableName,
} from './corrections.ts'
import { clearDesk, useDesk, type DeskBusy, type TableProfile } from './desk.ts'

/** Corrections that follow each other this quickly (ms) are read once. */
const pause = 350

let running: AbortController | null = null
let waiting: ReturnType<typeof setTimeout> | undefined

/** Hands the files over and reads them as one delivery for the project in `projectFile`; a null discipline is derived. */
export async function readFiles(projectFile: string, discipline: Discipline | null): Promise<void> {
  const { files, partyName, draft, mapping } = useDesk.getState()
  await work('uploading', async (signal) => {
    const uploads: string[] = []
    for (const { path, file } of files) {
      uploads.push(await upload(new File([file], path), signal))
      showBusy({ what: 'uploading', progress: null, handedOver: uploads.length })
    }
    showBusy({ what: 'reading', progress: null, handedOver: uploads.length })
    const read = await runJob('draft.read', { uploads, partyName, discipline }, follow('reading', signal))
    if (draft !== null) void ask('draft.discard', { draft: draft.id }).catch(() => undefined)
    show(read, projectFile)
    useDesk.setState({ filesRead: files })
    const corrected = mapping === null ? null : carryOver(read.report.mapping, mapping)
    if (corrected !== null) correct(corrected)
  })
}

/** Takes a corrected mapping: on screen at once, read again after a short pause. */
export function correct(mapping: Mapping): void {
  useDesk.setState({ mapping })
  readAgainSoon()
}

/** Another party: rows are compared with other works. */
export function correctParty(partyName: string): void {
  useDesk.setState({ partyName })
  const { draft } = useDesk.getState()
  if (draft !== null && partyName.trim() !== '' && partyName.trim() !== draft.partyName) readAgainSoon()
}

/** Takes an answer to a question; false when the answer does not fit it. */
export function answer(question: Question, given: string): boolean {
  const { mapping } = useDesk.getState()
  const corrected = mapping === null ? null : answerQuestion(mapping, question, given)
  if (mapping === null || corrected === null) return false
  markAnswered([question])
  /* What was proposed is how the file was read already. */
  if (!isSameMapping(mapping, corrected)) correct(corrected)
  return true
}

/** Takes every proposal among these questions. */
export function takeProposals(questions: readonly Question[]): void {
  for (const question of questions) if (question.proposal !== null) takeProposal(question, question.proposal)
}

/** Sheets are proposed by how they were read. */
function takeProposal(question: Question, proposal: string): void {
  if (question.about === 'sheet') markAnswered([question])
  else answer(question, proposal)
}

/** A correction made in a table answers what was asked about it there: as a whole, and about this column or word. */
export function settle(table: TableName, about: readonly Question['about'][], value?: string): void {
  const { asked } = useDesk.getState()
  markAnswered(
    asked.filter(
      (question) =>
        isTable(question, table) &&
        about.includes(question.about) &&
        (question.value === null || value === undefined || question.value === value),
    ),
  )
}

/** Lets go of how the party's earlier delivery was read: the table is proposed anew. */
export function proposeAnew(table: TableName): void {
  const { mapping } = useDesk.getState()
  if (mapping === null) return
  settle(table, ['columns', 'unit', 'phase', 'discipline'])
  useDesk.setState(({ profiles }) => ({ profiles: profiles.filter((profile) => !isTable(profile, table)) }))
  correct(forgetProfile(mapping, table))
}

function markAnswered(questions: readonly Question[]): void {
  useDesk.setState(({ answered }) => ({ answered: new Set([...answered, ...questions.map(questionKey)]) }))
}

/** Stops what is going on; what was read last stands again. */
export function cancelReading(): void {
  clearTimeout(waiting)
  running?.abort()
  useDesk.setState(({ draft }) => ({
    busy: null,
    stopped: draft === null ? 'reading' : null,
    mapping: draft?.report.mapping ?? null,
  }))
}

/** Throws the delivery away, here and in the core. */
export function discard(): void {
  const { draft } = useDesk.getState()
  clearTimeout(waiting)
  running?.abort()
  clearDesk()
  /* A draft the core no longer has is as discarded as can be. */
  if (draft !== null) void ask('draft.discard', { draft: draft.id }).catch(() => undefined)
}

/** The page goes, and nobody could store the delivery any more: the core lets go of it too. */
export function discardOnLeaving(): void {
  const { draft } = useDesk.getState()
  if (draft !== null)
    void ask('draft.discard', { draft: draft.id }, { outlivesPage: true }).catch(() => undefined)
}

/** Busy from the first moment on: what is on screen must not be stored before it is read. */
function readAgainSoon(): void {
  clearTimeout(waiting)
  showBusy({ what: 'correcting', progress: null, handedOver: 0 })
  waiting = setTimeout(() => void readAgain(), pause)
}

async function readAgain(): Promise<void> {
  const { draft, draftOf, mapping, partyName } = useDesk.getState()
  if (draft === null || mapping === null || draftOf === null || partyName.trim() === '') {
    useDesk.setState({ busy: null })
    return
  }
  await work('correcting', async (signal) => {
    const read = await runJob(
      'draft.correct',
      { draft: draft.id, partyName: partyName.trim(), mapping },
      follow('correcting', signal),
    )
    show(read, draftOf)
  })
}

/** Runs one reading; a newer one stops it, and only the newest may change the desk. */
async function work(what: DeskBusy['what'], action: (signal: AbortSignal) => Promise<void>): Promise<void> {
  running?.abort()
  const mine = new AbortController()
  running = mine
  useDesk.setState({ busy: { what, progress: null, handedOver: 0 }, failure: null, stopped: null })
  try {
    await action(mine.signal)
    if (running === mine) useDesk.setState({ busy: null })
  } catch (error) {
    if (mine.signal.aborted) return
    useDesk.setState({ busy: null, failure: failureOf(error, what) })
  }
}

function show(draft: Draft, draftOf: string): void {
  useDesk.setState(({ readings, asked, profiles, draft: before }) => ({
    asked: askedSoFar(before?.id === draft.id ? asked : [], draft.questions),
    profiles: before?.id === draft.id ? profiles : profilesOf(draft),
    draft,
    draftOf,
    mapping: draft.report.mapping,
    readings: readings + 1,
  }))
}

/** A corrected reading follows the correction and names no profile any more; what was not corrected still comes from it. */
function profilesOf({ tables }: Draft): TableProfile[] {
  return tables.flatMap(({ file, sheet, profile }) =>
    profile === null ? [] : { file, sheet, at: profile.at },
  )
}

function showBusy(busy: DeskBusy): void {
  useDesk.setState({ busy })
}

function follow(what: DeskBusy['what'], signal: AbortSignal): Parameters<typeof runJob>[2] {
  return {
    signal,
    onProgress: (progress) => {
      if (!signal.aborted) showBusy({ what, progress, handedOver: 0 })
    },
  }
}
