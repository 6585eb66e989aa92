/** What the command line of the window asks for: a project file, or the town to practise in. */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export type AskedAtStart = { file: string } | { practise: true } | null

/**
 * Reads the arguments after the program's own; a file is told by its ending, so that switches of Chromium are passed over. It
 * may be an address, as desktops give when a file is double-clicked; a path without a root starts in `folder`.
 */
export function askedAtStart(argv: readonly string[], folder: string): AskedAtStart {
  const paths = argv.filter((argument) => !argument.startsWith('-')).map(pathOf)
  const file = paths.findLast((path) => path?.toLowerCase().endsWith('.samenloop'))
  if (file) return { file: resolve(folder, file) }
  return argv.includes('--practise') ? { practise: true } : null
}

/** Null for an address that leads to no file of this machine. */
function pathOf(argument: string): string | null {
  if (!/^file:/i.test(argument)) return argument
  try {
    return fileURLToPath(argument)
  } catch {
    return null
  }
}
