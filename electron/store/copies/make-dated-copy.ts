/**
 * Makes a dated copy of a project that is open elsewhere in this program, beside whoever works in it: page by page, so that nobody
 * waits. It is verified before it stands in its place and before an older one goes.
 */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { claimFile } from '../file/claim-file.ts'
import { chooseToLetGo, datedCopiesIn, leftBehindIn, nameOfCopy, usualCopyFolder } from './dated-copies.ts'
import { lookAtProject } from '../project-file.ts'
import { withSentences } from '../sqlite-failures.ts'

export interface DatedCopyInput {
  readonly project: string
  /** Null: the folder of its own beside the project, which is made when it is not there. */
  readonly folder: string | null
  readonly keep: number
}

/**
 * The name of the copy. Fails with fileGone, noFolder, alreadyThere, folderReadOnly, diskFull, unreachable: then nothing was made and nothing went. With
 * `copy.unsound` it was made, and nothing went: what is wrong with it is wrong with the project, and an older one may be better.
 */
export async function makeDatedCopy({ project, folder, keep }: DatedCopyInput): Promise<string> {
  const into = folder ?? usualCopyFolder(project)
  // A drive that went away leaves an empty folder where it was: nothing is laid there.
  if (!existsSync(project)) throw new ExpectedFailure(message('store.fileGone', { file: project }))
  if (folder === null) makeFolder(into)
  const to = path.join(into, nameOfCopy(project, new Date()))
  if (existsSync(to)) throw new ExpectedFailure(message('store.alreadyThere', { file: to }))
  const unfinished = `${to}.unfinished`
  // Left behind by a program that was killed within the same second.
  rmSync(unfinished, { force: true })
  claimFile(unfinished, to)
  try {
    await copyPages(project, unfinished, to)
    const { id, findings } = look(unfinished)
    renameSync(unfinished, to)
    const [first] = findings
    if (first !== undefined)
      throw new ExpectedFailure(message('copy.unsound', { copy: to, count: findings.length }))
    // Not the one that was just made, whatever the clock said when the others were.
    const others = datedCopiesIn(into, project, id).filter(({ file }) => file !== to)
    for (const { file } of chooseToLetGo(others, keep - 1)) rmSync(file, { force: true })
    for (const file of leftBehindIn(into, project, new Date())) rmSync(file, { force: true })
    return to
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw asSentence(error, to)
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw asSentence(error, folder)
  }
}

/** In one step of the copying; who writes waits for one step at most. */
const pagesAtOnce = 1_000
/** Who writes without end would have it begin anew without end. */
const longestMs = 120_000

async function copyPages(from: string, unfinished: string, to: string): Promise<void> {
  const connection = withSentences(from, () => new Sqlite(from, { readonly: true, fileMustExist: true }))
  const until = performance.now() + longestMs
  try {
    await connection.backup(unfinished, {
      progress() {
        if (performance.now() > until) throw new ExpectedFailure(message('store.busy', { file: from }))
        return pagesAtOnce
      },
    })
  } catch (error) {
    throw withSentencesOf(error, to)
  } finally {
    connection.close()
  }
  const handle = openSync(unfinished, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

function look(file: string) {
  const copy = lookAtProject(file, 'asked')
  try {
    return { id: copy.summary().id, findings: copy.verify() }
  } finally {
    copy.close()
  }
}

function withSentencesOf(error: unknown, file: string): unknown {
  try {
    return withSentences(file, () => {
      throw error
    })
  } catch (said) {
    return said
  }
}

function asSentence(error: unknown, file: string): unknown {
  const { code, message: why } = error as NodeJS.ErrnoException
  if (error instanceof ExpectedFailure || error instanceof Sqlite.SqliteError || code === undefined)
    return error
  const key =
    code === 'ENOSPC'
      ? 'store.diskFull'
      : code === 'EACCES' || code === 'EROFS'
        ? 'copy.noRights'
        : 'store.unreachable'
  return new ExpectedFailure(message(key, { file, why }))
}
