/** The path of a project file as somebody typed it. */
import path from 'node:path'

const extension = '.samenloop'

/** Whole, and with its extension where that was left out. */
export function projectPath(file: string): string {
  return path.resolve(file.toLowerCase().endsWith(extension) ? file : `${file}${extension}`)
}
