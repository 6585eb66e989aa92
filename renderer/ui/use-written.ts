/**
 * Something that is being written and then kept. What was typed outlives its form until it is stored or cancelled; what is
 * missing is said from the first time that keeping it was tried.
 */
import { useState } from 'react'
import type { ZodType } from 'zod'
import { useKeptInProject } from '../state/index.ts'
import type { Message } from '../../shared/domain/message.ts'

/** What stores it, as `useCommand` gives it. */
interface Storing {
  readonly isBusy: boolean
  readonly failure: Message | null
}

interface Writing<Draft extends object> {
  /** Under which name what is typed is kept in the project. */
  readonly keptAs: string
  readonly shape: ZodType<Draft>
  readonly initial: Draft
  /** One of these stores it. */
  readonly by: readonly Storing[]
  /** Null: something is still to be filled in. */
  readonly store: (draft: Draft) => Promise<{ readonly ok: boolean }> | null
  readonly onClose: () => void
}

interface Written<Draft extends object> {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** Keeping it was tried: what is missing is said. */
  readonly isAsked: boolean
  /** For the form or the dialog around it. */
  readonly form: Storing & { readonly onKeep: () => void; readonly onCancel: () => void }
}

export function useWritten<Draft extends object>({
  keptAs,
  shape,
  initial,
  by,
  store,
  onClose,
}: Writing<Draft>): Written<Draft> {
  const kept = useKeptInProject(keptAs, shape, initial)
  const [isAsked, setIsAsked] = useState(false)
  const isBusy = by.some((one) => one.isBusy)
  const onCancel = () => {
    kept.forget()
    onClose()
  }
  const keep = async () => {
    if (isBusy) return
    setIsAsked(true)
    const stored = store(kept.value)
    if (stored !== null && (await stored).ok) onCancel()
  }
  return {
    draft: kept.value,
    change: (part) => kept.change({ ...kept.value, ...part }),
    isAsked,
    form: {
      isBusy,
      failure: by.find(({ failure }) => failure !== null)?.failure ?? null,
      onKeep: () => void keep(),
      onCancel,
    },
  }
}
