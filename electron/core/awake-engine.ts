/**
 * The engine of the open project, kept where the project is: what differs between the snapshot it stands at and the one
 * that is asked about is all it has to take over. Whatever it cannot follow it reads again as a whole.
 */
import type { PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import { revisionOf } from '../../shared/contract/calls.ts'
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import type { ProjectSummary } from '../../shared/domain/project.ts'
import type { RulesEffect } from '../../shared/domain/rules-effect.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import { mostChanges } from '../store/index.ts'
import { newStopFlag, sayStop, type StopFlag } from '../workers/calls/stop-flag.ts'
import { startEngineThread, type EngineThread } from '../workers/engine-client.ts'
import { threadsFor } from '../workers/pair-crew.ts'
import type { EngineChange, EngineQuestions } from '../workers/engine-messages.ts'
import type { JobRun } from './handlers.ts'
import type { KeptPlaces } from './kept-places.ts'
import { editsBetween, projectToCompare, type Snapshot } from './snapshot.ts'

/** A project to be asked about. */
export interface Standing {
  readonly snapshot: Snapshot
  readonly water: Water | null
}

type Question = Exclude<keyof EngineQuestions, 'read' | 'change' | 'effect' | 'closePlaces'>
type Answer<Name extends keyof EngineQuestions> = Awaited<ReturnType<EngineQuestions[Name]>>

export interface AwakeEngine {
  /** The project that is to be read has these places: of many it begins with them while the rest is on its way. */
  begin(places: PackedBytes): void
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
  /**
   * What other rules would do. It makes way for whoever asks anything else, and answers null then: to be asked again about
   * the project as it stands by that time. Aborting stops it, and nothing else.
   */
  effect(about: Standing, settings: OverlapSettings, run: JobRun): Promise<RulesEffect | null>
  /** Places are held in less room from now on, there and in what it read them from. Nobody has to wait for it. */
  closePlaces(): Promise<void>
  end(): void
}

export function createAwakeEngine(): AwakeEngine {
  let thread: EngineThread | null = null
  let stands: Standing | null = null
  /** What a thread that has read nothing yet began with. */
  let begun: PackedBytes | null = null
  /** Of which the thread holds the places. */
  let heldPlaces: KeptPlaces | null = null
  let isOver = false
  /** Reading, or looking by other rules: who waits for that hears how far it is. */
  let isBusy = false
  let last: Promise<unknown> = Promise.resolve()
  /** Of all who wait. */
  const reports = new Set<JobRun['report']>()

  /** Of an effect that is being worked out, and how many ask something else. */
  let makesWay: StopFlag | null = null
  let others = 0
  const inTurn = async <Value>(run: JobRun, act: () => Promise<Value>): Promise<Value> => {
    const before = last
    reports.add(run.report)
    const turn = before.then(act)
    // Who comes next waits for it, and what it answered is nothing to them.
    last = turn.then(ignored, ignored)
    return turn.finally(() => reports.delete(run.report))
  }
  /** An effect that is being worked out makes way. */
  const atOnce = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    others++
    if (makesWay) sayStop(makesWay)
    return act().finally(() => others--)
  }
  const letGo = () => {
    thread?.end(new Error('the project was closed'))
    thread = stands = begun = heldPlaces = null
  }
  const onProgress: JobRun['report'] = (progress) => reports.forEach((report) => report(progress))
  const read = async (about: Standing, signal: AbortSignal) => {
    const { asRead, became } = about.snapshot
    const isAsRead = became.size === 0
    const hasBegun = isAsRead && begun !== null && begun === asRead.inPlaces.all()
    if (!hasBegun) letGo()
    begun = null
    isBusy = true
    try {
      thread ??= startEngineThread()
      const whole = projectToCompare(about.snapshot, about.water)
      const given = hasBegun ? { ...whole, places: null } : whole
      await thread.call('read', [given, comparedRevision(about.snapshot.summary)], { onProgress, signal })
      stands = about
      heldPlaces = isAsRead ? asRead.inPlaces : null
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
        await thread.call('change', [change, comparedRevision(about.snapshot.summary)], {
          onProgress,
          signal,
        })
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
  const stand = async (about: Standing, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    if (!(await follow(about, signal))) await read(about, signal)
  }
  const answer = async <Name extends Question | 'effect' | 'closePlaces'>(
    name: Name,
    args: Parameters<EngineQuestions[Name]>,
  ): Promise<Answer<Name>> => {
    if (thread === null) throw new Error('the engine does not stand')
    try {
      return await thread.call(name, args, { onProgress })
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) letGo()
      throw error
    }
  }

  return {
    begin(places) {
      if (thread !== null || threadsFor(places.ends.length) === 1) return
      thread = startEngineThread()
      begun = places
      // Whoever asks for what it read then is the one to hear of it.
      thread.call('begin', [places]).catch(() => undefined)
    },
    ask: (about, question, args, run) =>
      atOnce(() => inTurn(run, () => stand(about, run.signal).then(() => answer(question, args)))),
    askAwake(about, question, args) {
      if (isBusy || stands === null || settingsOf(stands) !== settingsOf(about)) return Promise.resolve(null)
      const run = unwatched()
      return atOnce(() =>
        inTurn(run, () =>
          follow(about, run.signal).then((isThere) => (isThere ? answer(question, args) : null)),
        ),
      )
    },
    async effect(about, settings, run) {
      const stop = newStopFlag()
      const cancel = () => sayStop(stop)
      run.signal.addEventListener('abort', cancel, { once: true })
      const effect = await inTurn(run, async () => {
        await stand(about, run.signal)
        if (others > 0) return null
        makesWay = stop
        return answer('effect', [settings, stop]).finally(() => (makesWay = null))
      }).finally(() => run.signal.removeEventListener('abort', cancel))
      run.signal.throwIfAborted()
      return effect
    },
    async closePlaces() {
      await inTurn(unwatched(), async () => {
        const held = heldPlaces
        if (held === null) return
        const close = await answer('closePlaces', [])
        if (close !== null) held.keepAs(close)
      }).catch((error: unknown) => {
        // Nobody waits for it: who asks next has everything read again, and somebody should hear of that.
        if (!isOver) console.error(error)
      })
    },
    end() {
      isOver = true
      letGo()
    },
  }
}

const ignored = () => undefined

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
  if (edits === null || edits.length > mostChanges) return null
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
