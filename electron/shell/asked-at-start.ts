/** What the command line of the window asks for: a project file, or the town to practise in. */
import { resolve } from 'node:path'
import type { AskedFromOutside } from '../../shared/contract/asked-from-outside.ts'

export type AskedAtStart = AskedFromOutside | null

/** Reads the arguments after the program's own; a file is told by its ending, so that switches of Chromium are passed over. */
export function askedAtStart(argv: readonly string[], folder: string): AskedAtStart {
  const file = argv.findLast((argument) => !argument.startsWith('-') && argument.endsWith('.samenloop'))
  if (file !== undefined) return { file: resolve(folder, file) }
  return argv.includes('--practise') ? { practise: true } : null
}
