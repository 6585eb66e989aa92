/** Has dated copies made of the open project while people work in it: at the first change of a day, and now and then while changes come. */
import path from 'node:path'
import { existsSync } from 'node:fs'
import { CopySettings, usualCopySettings } from '../../shared/domain/dated-copy.ts'
import { message, say as inWords, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { today } from '../../shared/time/today.ts'
import { datedCopiesIn, usualCopyFolder } from '../store/index.ts'
import { makeDatedCopyInThread } from '../workers/in-threads.ts'
import type { OpenProject } from './open-project.ts'
import { keepOwnFile, readOwnFile } from './own-file.ts'

export interface CopyKeeper {
  settings(): CopySettings
  /** Fails with `copy.notKept`, and then holds until the program ends; with `store.noFolder`. */
  set(settings: CopySettings): CopySettings
  folderOf(project: string): string
  /** To be called after every change. */
  changed(): void
  /** Fails as saving a copy does. */
  makeNow(): Promise<void>
  /** Why there is no copy lately; null when there is, or when it was not time yet. */
  trouble(): Message | null
  /** How often that changed. */
  turns(): number
  stop(): void
}

export interface CopyTimes {
  /** Milliseconds after a change: who decides goes on for a moment. */
  readonly settle: number
  /** Milliseconds between copies while changes come. */
  readonly between: number
}

/** Of those of the core, which see. */
interface CopyOptions {
  readonly dataFolder: string | null
  readonly remembersProjects?: boolean
  readonly copyTimes?: CopyTimes
}

/** What copies are made of: the project that stands open at that moment, and who hears that there is something to tell. */
interface CopySubject {
  readonly project: () => Pick<OpenProject, 'summary'> | null
  readonly ring: () => void
}

const usualTimes: CopyTimes = { settle: 5_000, between: 30 * 60_000 }

export function createCopyKeeper(
  { dataFolder, remembersProjects, copyTimes: times = usualTimes }: CopyOptions,
  { project, ring }: CopySubject,
): CopyKeeper {
  const file = dataFolder === null ? null : path.join(dataFolder, 'copies.json')
  let settings = readOwnFile(file, CopySettings) ?? usualCopySettings
  let timer: NodeJS.Timeout | null = null
  /** Whether it is being found out when the next is due. */
  let isAsking = false
  let making: Promise<void> | null = null
  let trouble: Message | null = null
  let turns = 0
  /** By project: when the last was made or tried. */
  const tried = new Map<string, number>()

  const say = (now: Message | null) => {
    // Once, until a copy is made again: the sentence names the copy, which is another each time.
    if ((now === null) === (trouble === null)) return
    trouble = now
    turns += 1
    ring()
  }
  const folderOf = (project: string) => settings.folder ?? usualCopyFolder(project)
  const openFile = async () => {
    const summary = await project()?.summary()
    return summary === undefined || summary.isReadOnly ? null : summary
  }
  const make = async () => {
    const open = await openFile()
    if (open === null) return
    tried.set(open.file, Date.now())
    await makeDatedCopyInThread({ project: open.file, folder: settings.folder, keep: settings.keep })
    say(null)
  }
  const makeNow = () => (making ??= make().finally(() => (making = null)))
  const makeAndTell = () =>
    makeNow().catch((error: unknown) => {
      if (!(error instanceof ExpectedFailure)) return console.error(error)
      const { failure } = error
      // What the project itself is told of says enough; anything else is about the copies.
      say(failure.key === 'copy.unsound' ? failure : message('copy.trouble', { why: inBoth(failure) }))
    })
  const dueIn = async (): Promise<number | null> => {
    const open = await openFile()
    if (open === null) return null
    const last = Math.max(tried.get(open.file) ?? 0, lastMade(folderOf(open.file), open))
    if (today(new Date(last)) !== today()) return times.settle
    return Math.max(times.settle, last + times.between - Date.now())
  }
  return {
    settings: () => settings,
    set(next) {
      if (next.folder !== null && !existsSync(next.folder))
        throw new ExpectedFailure(message('store.noFolder', { folder: next.folder }))
      settings = next
      say(null)
      try {
        if (file !== null) keepOwnFile(file, next)
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException
        throw new ExpectedFailure(message('copy.notKept', { folder: dataFolder ?? '', why: code }))
      }
      return settings
    },
    folderOf,
    changed() {
      // Nobody works in a terminal: what a script does, whoever wrote it backs up.
      if (!settings.isOn || timer !== null || isAsking || remembersProjects === false) return
      isAsking = true
      void dueIn()
        .catch(() => null)
        .then((due) => {
          if (isAsking && due !== null)
            timer = setTimeout(() => ((timer = null), void makeAndTell()), due).unref()
          isAsking = false
        })
    },
    makeNow,
    trouble: () => trouble,
    turns: () => turns,
    stop() {
      if (timer !== null) clearTimeout(timer)
      timer = null
      isAsking = false
      trouble = null
    },
  }
}

function inBoth(said: Message): { nl: string; en: string } {
  return { nl: inWords(said, 'nl'), en: inWords(said, 'en') }
}

/** Milliseconds since 1970; 0 for none, or none that can be seen. */
function lastMade(folder: string, { file, id }: { readonly file: string; readonly id: string }): number {
  try {
    return datedCopiesIn(folder, file, id)[0]?.madeAt.getTime() ?? 0
  } catch {
    return 0
  }
}
