/** How the file of the open project stands, and whether this window may change the project. */
import { useMemo } from 'react'
import type { FileStanding } from '../../shared/domain/file-standing.ts'
import type { Message } from '../../shared/domain/message.ts'
import { reasonOf } from '../../shared/domain/why-only-looked.ts'
import { useProjectRead } from './use-project.ts'

interface Standing {
  /** Null when no project stands open, or as long as that is not known. */
  readonly standing: FileStanding | null
  /** Why nothing can be changed here; null when it can, or when there is nothing to change. */
  readonly whyNot: Message | null
  /** Why no dated copy could be made lately. */
  readonly trouble: Message | null
}

export function useStanding(): Standing {
  const { data } = useProjectRead()
  const standing = data?.standing ?? null
  const file = data?.project?.file ?? null
  const whyNot = useMemo(
    () => (standing === null || file === null ? null : reasonOf(nameOf(file), standing)),
    [standing, file],
  )
  return { standing, whyNot, trouble: data?.trouble ?? null }
}

/** In the window the project is in sight: where it lies needs no saying. */
function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}
