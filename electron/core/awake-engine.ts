/**
 * The engine of the open project, kept where the project is: what differs between the snapshot it stands at and the one
 * that is asked about is all it has to take over. Whatever it cannot follow it reads again as a whole.
 */
import { revisionOf } from '../../shared/contract/calls.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { WorkEdit } from '../../shared/overlap/live/overlap-difference.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import { mostChanges } from '../store/index.ts'
import { startEngineThread, type EngineThread } from '../workers/engine-client.ts'
import type { EngineChange, EngineQuestions } from '../workers/engine-messages.ts'
import type { JobRun } from './handlers.ts'
import type { Snapshot } from './snapshot.ts'

/** A project to be asked about. */
export interface Standing {
  readonly snapshot: Snapshot
  readonly water: Water | null
}

type Question = Exclude<keyof EngineQuestions, 'read' | 'change'>
type Answer<Name extends Question> = ReturnType<EngineQuestions[Name]>

export interface AwakeEngine {
  /** Reads first what has to be read; who waits for that hears how far it is. Aborting stops it, and nothing else. */
  ask<Name extends Question>(
    about: Standing,
    question: Name,
    args: Parameters<EngineQuestions[Name]>,
    run: JobRun,
  ): Promise<Answer<Name>>
  /** The same, when it can be answered without reading everything or looking by other rules; null otherwise. */
  askAwake<Name extends Question>(
    about: Standing,
    question: Name,
    args: Parameters<EngineQuestions[Name]>,
  ): Promise<Answer<Name> | null>
  end(): void
}

export function createAwakeEngine(): AwakeEngine {
  let thread: EngineThread | null = null
  let stands: Standing | null = null
  /** Reading, or looking by other rules: who waits for that hears how far it is. */
  let isBusy = false
  let last: Promise<unknown> = Promise.resolve()
  /** Of all who wait. */
  const reports = new Set<JobRun['report']>()

  const inTurn = async <Value>(run: JobRun, act: () => Promise<Value>): Promise<Value> => {
    const before = last
    reports.add(run.report)
    const turn = before.then(act)
    last = turn.catch(() => undefined)
    return turn.finally(() => reports.delete(run.report))
  }
  const letGo = () => {
    thread?.end()
    thread = stands = null
  }
  const onProgress: JobRun['report'] = (progress) => reports.forEach((report) => report(progress))
  const read = async (about: Standing, signal: AbortSignal) => {
    letGo()
    isBusy = true
    try {
      thread = startEngineThread()
      const { summary, ...project } = about.snapshot
      const given = { ...project, water: about.water, settings: summary.overlapSettings }
      await thread.ask('read', [given, comparedRevision(summary)], { onProgress, signal })
      stands = about
    } catch (error) {
      letGo()
      throw error
    } finally {
      isBusy = false
    }
  }
  /** Whether it now stands where it is asked about. */
  const follow = async (about: Standing, signal: AbortSignal): Promise<boolean> => {
    if (thread === null || stands === null) return false
    const change = changeBetween(stands, about)
    if (change === null) return false
    try {
      if (change !== 'none') {
        isBusy = change.settings !== null
        await thread.ask('change', [change, comparedRevision(about.snapshot.summary)], { onProgress, signal })
      }
      stands = about
      return true
    } catch (error) {
      letGo()
      signal.throwIfAborted()
      // What it could not take over it reads again, and somebody should hear of it; that there is too much is said then.
      if (!(error instanceof ExpectedFailure)) console.error(error)
      return false
    } finally {
      isBusy = false
    }
  }
  const answer = async <Name extends Question>(name: Name, args: Parameters<EngineQuestions[Name]>) => {
    if (thread === null) throw new Error('the engine does not stand')
    try {
      return (await thread.ask(name, args)) as Answer<Name>
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) letGo()
      throw error
    }
  }

  return {
    ask: (about, question, args, run) =>
      inTurn(run, async () => {
        run.signal.throwIfAborted()
        if (!(await follow(about, run.signal))) await read(about, run.signal)
        return answer(question, args)
      }),
    async askAwake(about, question, args) {
      if (isBusy || stands === null || settingsOf(stands) !== settingsOf(about)) return null
      const run = unwatched()
      return inTurn(run, async () => ((await follow(about, run.signal)) ? answer(question, args) : null))
    },
    end: letGo,
  }
}

/** Two rules are the same when they say the same. */
function settingsOf({ snapshot }: Standing): string {
  return JSON.stringify(snapshot.summary.overlapSettings)
}

/** A report of its own, so that one who waits does not take another's. */
function unwatched(): JobRun {
  return { report: () => undefined, signal: new AbortController().signal }
}

function comparedRevision(summary: ProjectSummary): number {
  return revisionOf('overlap.read', summary)
}

/** `none`: nothing that it looks at differs; null: so much, or such, that it is read as a whole. */
function changeBetween(was: Standing, is: Standing): EngineChange | 'none' | null {
  const [old, now] = [was.snapshot, is.snapshot]
  if (was.water !== is.water || old.parties !== now.parties) return null
  const edits = editsBetween(old, now)
  if (edits.length > mostChanges) return null
  const { exceptions, closedAreas } = now
  const isRestAsItWas = old.exceptions === exceptions && old.closedAreas === closedAreas
  const change = {
    edits,
    combinations: old.combinations === now.combinations ? null : now.combinations,
    judgements: old.judgements === now.judgements ? null : now.judgements,
    digRest: isRestAsItWas ? null : { exceptions, closedAreas },
    settings: settingsOf(was) === settingsOf(is) ? null : now.summary.overlapSettings,
  }
  const { combinations, judgements, digRest, settings } = change
  return edits.length === 0 && !combinations && !judgements && !digRest && !settings ? 'none' : change
}

/** Both are in the order of ids; what was not touched is the same object in both. Stops when there are too many. */
function editsBetween(old: Snapshot, now: Snapshot): WorkEdit[] {
  const edits: WorkEdit[] = []
  if (old.works === now.works) return edits
  let at = 0
  for (const [index, work] of now.works.entries()) {
    for (let was = old.works[at]; was !== undefined && was.id < work.id; was = old.works[++at])
      edits.push({ remove: was.id })
    const was = old.works[at]
    const isThere = was?.id === work.id
    const place = now.places[index] ?? null
    const isPlaced = isThere && (old.places[at] ?? null) === place
    if (was !== work || !isPlaced) edits.push(isPlaced ? { put: work } : { put: work, place })
    if (isThere) at++
    if (edits.length > mostChanges) return edits
  }
  for (const { id } of old.works.slice(at)) edits.push({ remove: id })
  return edits
}
