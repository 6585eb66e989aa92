/** Writes a made file where the terminal was told to, whole or not at all, and never over a project. */
import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { ExpectedFailure, failed } from '../../shared/domain/result.ts'
import { isSameFile } from '../core/index.ts'
import { cannotWrite } from './cannot-write.ts'

/** How every SQLite file begins: https://sqlite.org/fileformat2.html */
const databaseStart = 'SQLite format 3\0'

/**
 * Writes beside the target and renames, so that a full disk leaves no half file under the asked name. `project` stands open:
 * it is not even looked into, since closing a file lets go of every lock that the program holds on it, those of the store
 * included.
 */
export function writeWhole(project: string, out: string, bytes: Uint8Array): void {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory())
    throw new ExpectedFailure(failed('host.outputThere', { path: out }).failure)
  if (isSameFile(project, out) || isDatabase(out))
    throw new ExpectedFailure(failed('host.outputIsProject', { path: out }).failure)
  const unfinished = `${out}.unfinished`
  try {
    writeFileSync(unfinished, bytes)
    renameSync(unfinished, out)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw cannotWrite(out, error)
  }
}

/** A project file, this one or another: nobody means to write a plan over it. */
function isDatabase(file: string): boolean {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false
  const start = Buffer.alloc(databaseStart.length)
  try {
    const opened = openSync(file, 'r')
    readSync(opened, start)
    closeSync(opened)
  } catch (error) {
    throw cannotWrite(file, error)
  }
  return start.toString('latin1') === databaseStart
}
