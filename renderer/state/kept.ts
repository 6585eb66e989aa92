/**
 * What people typed and did not store yet. It outlives a reload, Back and another file that is opened in this window, as
 * long as the window itself lives; storing and throwing away let go of it.
 */
import { useCallback, useState } from 'react'
import type { ZodType } from 'zod'
import { useProject } from '../api/index.ts'

export interface Kept<Value> {
  readonly value: Value
  readonly change: (value: Value) => void
  /** Back to how it began, and nothing is kept any more. */
  readonly forget: () => void
  /** It was typed before this was on screen. */
  readonly isRestored: boolean
}

/**
 * A value under a name of its own in the window. What does not fit `shape` (of another version of the program) is not
 * restored. Whoever uses it for another name gives it another React key.
 */
export function useKept<Value>(name: string, shape: ZodType<Value>, initial: Value): Kept<Value> {
  const [restored] = useState(() => read(name, shape))
  const [value, setValue] = useState(restored ?? initial)
  const change = useCallback(
    (next: Value) => {
      setValue(next)
      write(name, next)
    },
    [name],
  )
  const forget = () => {
    setValue(initial)
    storage()?.removeItem(keyOf(name))
  }
  return { value, change, forget, isRestored: restored !== null && value === restored }
}

/** The same for what is about the project that stands open: another project has its own. */
export function useKeptInProject<Value>(name: string, shape: ZodType<Value>, initial: Value): Kept<Value> {
  const { project } = useProject()
  return useKept(`${project?.file ?? ''}:${name}`, shape, initial)
}

function keyOf(name: string): string {
  return `samenloop-kept:${name}`
}

function read<Value>(name: string, shape: ZodType<Value>): Value | null {
  const text = storage()?.getItem(keyOf(name)) ?? null
  if (text === null) return null
  return shape.safeParse(JSON.parse(text)).data ?? null
}

/** A full store is no reason to stop who is typing: it is then kept on screen alone. */
function write(name: string, value: unknown): void {
  try {
    storage()?.setItem(keyOf(name), JSON.stringify(value))
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

/** Some browsers refuse storage altogether. */
function storage(): Storage | undefined {
  try {
    return globalThis.sessionStorage
  } catch {
    return undefined
  }
}
