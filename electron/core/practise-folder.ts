/** Where the town to practise in is laid: in the program's own folder, else in one for this run, which is told. */
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { message, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'

/** Fails with `core.noRoomToPractise` when the system has no room for a folder at all. */
export function practiseFolder(dataFolder: string | null, tell: (sentence: Message) => void): string {
  if (dataFolder !== null) {
    const folder = path.join(dataFolder, 'waterveen')
    if (isMade(folder)) return folder
  }
  try {
    const folder = mkdtempSync(path.join(tmpdir(), 'samenloop-waterveen-'))
    tell(message('core.practiseElsewhere', { folder }))
    return folder
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new ExpectedFailure(message('core.noRoomToPractise', { folder: tmpdir(), why }))
  }
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK)
    return true
  } catch {
    return false
  }
}
