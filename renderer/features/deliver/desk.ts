/** What lies on the mapping desk: the files, what was read of them, and how that was corrected. One desk per window. */
import { create } from 'zustand'
import { mergeFiles, type DeliveredFile, useProject } from '../../api/index.ts'
import type { Progress } from '../../../shared/contract/job.ts'
import type { Mapping } from '../../../shared/domain/delivery.ts'
import type { Discipline } from '../../../shared/domain/discipline.ts'
import type { Draft, Question } from '../../../shared/domain/draft.ts'
import type { Message } from '../../../shared/domain/message.ts'

/** What the desk is doing, and how to stop it. */
export interface DeskBusy {
  readonly what: 'uploading' | 'reading' | 'correcting'
  readonly progress: Progress | null
  /** Files handed over so far; only while uploading. */
  readonly handedOver: number
}

/** A table that was read as in an earlier delivery of the party. */
export interface TableProfile {
  readonly file: string
  readonly sheet: string | null
  /** Instant of that delivery, ISO 8601 in UTC. */
  readonly at: string
}

export interface Desk {
  readonly files: readonly DeliveredFile[]
  /** Paths that could not be opened when they were dropped. */
  readonly refused: readonly string[]
  readonly partyName: string
  /** Null: derive it from the files; `usual`: nobody chose, so what the party always delivers is proposed. */
  readonly discipline: Discipline | null | 'usual'
  readonly draft: Draft | null
  /** The files the draft was read from; others on the desk wait for another reading. */
  readonly filesRead: readonly DeliveredFile[]
  /** The project the draft was read for. */
  readonly draftOf: string | null
  /** The mapping as corrected on screen; ahead of the draft while it is read again. */
  readonly mapping: Mapping | null
  /** Grows each time the draft is read, so that its places are fetched again. */
  readonly readings: number
  /** Everything asked about these files so far. */
  readonly asked: readonly Question[]
  /** Tables read as before, until someone has them proposed anew. */
  readonly profiles: readonly TableProfile[]
  /** Keys of questions that were answered. */
  readonly answered: ReadonlySet<string>
  readonly busy: DeskBusy | null
  readonly failure: Message | null
  /** What was stopped last, as long as nothing else happened. */
  readonly stopped: 'reading' | 'storing' | null
}

const emptyDesk: Desk = {
  files: [],
  refused: [],
  partyName: '',
  discipline: 'usual',
  draft: null,
  filesRead: [],
  draftOf: null,
  mapping: null,
  readings: 0,
  asked: [],
  profiles: [],
  answered: new Set(),
  busy: null,
  failure: null,
  stopped: null,
}

export const useDesk = create<Desk>(() => emptyDesk)

/** Files come to lie on the desk; what was read before stays until they are read too. */
export function putFiles(files: readonly DeliveredFile[], refused: readonly string[] = []): void {
  useDesk.setState((desk) => ({
    files: mergeFiles(desk.files, files),
    refused,
    failure: null,
    stopped: null,
  }))
}

export function takeFile(path: string): void {
  useDesk.setState((desk) => ({ files: desk.files.filter((file) => file.path !== path), failure: null }))
}

/** An empty desk. The party stays chosen when the same one often delivers in several goes. */
export function clearDesk(): void {
  useDesk.setState({ ...emptyDesk, readings: useDesk.getState().readings })
}

/** Only what was read goes; the files stay listed. */
export function forgetDraft(): void {
  useDesk.setState({
    draft: null,
    draftOf: null,
    mapping: null,
    asked: [],
    profiles: [],
    answered: new Set(),
  })
}

/** Storing was stopped, and the core let go of the draft; the files stay listed and can be read again. */
export function storingStopped(): void {
  forgetDraft()
  useDesk.setState({ stopped: 'storing' })
}

/** The draft as it is with what was decided on its differences; the rows themselves were not read again. */
export function takeDecided(decided: Draft): void {
  useDesk.setState(({ draft }) => (draft?.id === decided.id ? { draft: decided } : {}))
}

/** The draft of the project that stands open; null: none, or it was read for another one. */
export function useDraftOnDesk(): Draft | null {
  const { project } = useProject()
  const draft = useDesk((desk) => desk.draft)
  const draftOf = useDesk((desk) => desk.draftOf)
  return project?.file === draftOf ? draft : null
}
