/** Files that the core made, on their way to the folder with downloads. */
import type { CallOutput } from '../../shared/contract/calls.ts'

export type MadeFile = CallOutput<'export.make'>

export function addressOfFile({ file }: MadeFile): string {
  return `/files/${encodeURIComponent(file)}`
}

/** Hands the file over as the browser hands over a download, under its own name. */
export function fetchFile(made: MadeFile): void {
  const link = document.createElement('a')
  link.href = addressOfFile(made)
  link.download = made.name
  link.click()
}
