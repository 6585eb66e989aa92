/**
 * The file behind an open project, as it changes under it: written in from here and guarded against everyone else, or only looked
 * at and followed as others write.
 */
import { statSync } from 'node:fs'
import type {
  CopyBeside,
  FileAccess,
  FileStanding,
  WritingClaim,
} from '../../../shared/domain/file-standing.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { reasonOf } from '../../../shared/domain/why-only-looked.ts'
import type { Guard } from '../database.ts'
import { watchFile } from './file-in-place.ts'
import { inOneReading, type Opened } from './open-connection.ts'
import { isSamePlace, placeOf, type FilePlace } from './place-of-file.ts'
import { withSentences } from '../sqlite-failures.ts'
import { findClaim, signEvery, silence, type FoundClaim } from './writing-claim.ts'

/** What became of the file since the last look: `moved` when its content went on, `reopen` when it cannot be followed any more. */
export type Went = 'same' | 'moved' | 'reopen'

export interface WatchedFile {
  readonly isReadOnly: boolean
  readonly place: FilePlace | null
  readonly guard: Guard
  /**
   * Reads of one moment. Who only looks reads on at the state of the last `look`: fails with `store.movedOn` once someone wrote since,
   * so that what is put together of several readings is of one state.
   */
  readonly read: <Value>(action: () => Value) => Value
  readonly look: () => { readonly standing: FileStanding; readonly went: Went }
  readonly requireAsWritten: () => void
  readonly close: () => void
}

/** `why` is the access that who only looks has; `beside` finds copies of the project. */
export function watchedFile(
  file: string,
  opened: Opened,
  why: FileAccess,
  beside: () => CopyBeside[],
): WatchedFile {
  return opened.claim === null
    ? lookedAt(file, opened, why, beside)
    : writtenIn(file, { ...opened, claim: opened.claim }, beside)
}

/** Looks between two looks for copies: a folder of a share is slow to list. */
const copiesEvery = 60_000

function nowAndThen(beside: () => CopyBeside[]): () => CopyBeside[] {
  let found: CopyBeside[] = []
  let at = -Infinity
  return () => {
    if (performance.now() - at < copiesEvery) return found
    at = performance.now()
    found = beside()
    return found
  }
}

type Written = Opened & { readonly claim: NonNullable<Opened['claim']> }

function writtenIn(file: string, { connection, claim }: Written, beside: () => CopyBeside[]): WatchedFile {
  const watch = withSentences(file, () => watchFile(file, connection))
  const copies = nowAndThen(beside)
  const sign = setInterval(() => claim.signOfLife(), signEvery).unref()
  const failsAs = (action: () => void) => {
    try {
      action()
      return null
    } catch (error) {
      if (error instanceof ExpectedFailure) return error.failure.key
      throw error
    }
  }
  return {
    isReadOnly: false,
    place: watch.place,
    guard: {
      before() {
        watch.requireInPlace()
        claim.requireHeld()
        watch.requireAsWritten()
      },
      atStart: watch.requireAsKnown,
      atEnd() {
        watch.requireInPlace()
        claim.requireHeld()
      },
      after: watch.note,
    },
    read(action) {
      // What another program wrote over it is not read as if it were ours.
      watch.requireAsWritten()
      return inOneReading(connection, action)
    },
    look() {
      const reach = reachOf(file, watch.place)
      const isTaken = reach === 'there' && failsAs(claim.requireHeld) !== null
      return {
        went: 'same',
        standing: {
          access: isTaken ? 'takenOver' : 'written',
          claim: isTaken ? findClaim(file).claim : null,
          takeOver: 'no',
          reach:
            reach === 'there' && !isTaken && failsAs(watch.requireAsWritten) !== null ? 'replaced' : reach,
          copiesBeside: reach === 'there' ? copies() : [],
        },
      }
    },
    requireAsWritten: () => withSentences(file, watch.requireAsWritten),
    close() {
      clearInterval(sign)
      connection.close()
      watch.stop()
      claim.release()
    },
  }
}

function lookedAt(
  file: string,
  { connection, isCopy }: Opened,
  access: FileAccess,
  beside: () => CopyBeside[],
): WatchedFile {
  const place = placeOf(file)
  const copies = nowAndThen(beside)
  const signs = signsOfLife()
  const version = connection.prepare<[], number>('PRAGMA data_version').pluck()
  const latest = connection.prepare<[], { sequence: number; id: string }>(
    'SELECT sequence, id FROM command ORDER BY sequence DESC LIMIT 1',
  )
  const stateNow = () => ({
    version: version.get() ?? 0,
    latest: latest.get() ?? null,
    bytes: isCopy ? bytesOf(file) : '',
  })
  const known = connection.prepare<[number], string>('SELECT id FROM command WHERE sequence = ?').pluck()
  let seen = withSentences(file, () => inOneReading(connection, stateNow))

  const refuse = () => {
    const reason = reasonOf(file, { access, ...(access === 'inUse' ? findClaim(file) : { claim: null }) })
    throw new ExpectedFailure(reason ?? message('store.onlyLooked', { file }))
  }
  /** Of the same project, later: its history holds what was seen of it. */
  const goOn = (): Went => {
    const now = inOneReading(connection, stateNow)
    if (now.bytes !== seen.bytes) return 'reopen'
    if (now.version === seen.version) return 'same'
    if (seen.latest !== null && known.get(seen.latest.sequence) !== seen.latest.id) return 'reopen'
    seen = now
    return 'moved'
  }
  return {
    isReadOnly: true,
    place,
    guard: { before: refuse, atStart: refuse, atEnd: refuse, after: refuse },
    read: (action) =>
      inOneReading(connection, () => {
        if (version.get() !== seen.version) throw new ExpectedFailure(message('store.movedOn', { file }))
        return action()
      }),
    look() {
      const found = signs(findClaim(file))
      const reach = reachOf(file, place)
      // Last, so that what is read next is most likely of the same state.
      const [went, reached] =
        reach === 'there' ? triedTo(goOn, file) : ([reach === 'replaced' ? 'reopen' : 'same', reach] as const)
      const mayWrite = access === 'inUse' || access === 'asked'
      return {
        went,
        standing: {
          access,
          claim: found.claim,
          takeOver: mayWrite && reached === 'there' ? found.takeOver : 'no',
          reach: reached,
          copiesBeside: reached === 'there' ? copies() : [],
        },
      }
    },
    requireAsWritten: () => undefined,
    close: () => connection.close(),
  }
}

function reachOf(file: string, opened: FilePlace | null): FileStanding['reach'] {
  try {
    const now = placeOf(file)
    if (now === null) return 'gone'
    return opened !== null && isSamePlace(opened, now) ? 'there' : 'replaced'
  } catch {
    return 'unreachable'
  }
}

/** A file that is being written for long goes on later; one that cannot be read is away. */
function triedTo(goOn: () => Went, file: string): readonly [Went, FileStanding['reach']] {
  try {
    return [withSentences(file, goOn), 'there']
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    return ['same', error.failure.key === 'store.busy' ? 'there' : 'unreachable']
  }
}

function bytesOf(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false })
  return status ? `${status.size} ${status.mtimeMs}` : ''
}

function isSameOwner(one: WritingClaim, other: WritingClaim): boolean {
  return one.since === other.since && one.machine === other.machine && one.actor === other.actor
}

/** Who watches a claim hears its signs, whatever the clock of that machine says: as long as they come its owner is there. */
function signsOfLife(): (found: FoundClaim) => FoundClaim {
  let last: WritingClaim | null = null
  let heard = -Infinity
  return (found) => {
    const { claim } = found
    if (last === null || claim === null || !isSameOwner(last, claim)) heard = -Infinity
    else if (last.lastSign !== claim.lastSign) heard = performance.now()
    last = claim
    const isAlive = performance.now() - heard < silence
    return isAlive && found.takeOver === 'ifSure' ? { ...found, takeOver: 'no' } : found
  }
}
