/** Stores the delivery on the desk, and stops that: the draft is thrown away, and nothing of it is kept. */
import { useState } from 'react'
import type { DraftId } from '../../shared/domain/draft.ts'
import type { Message } from '../../shared/domain/message.ts'
import { ask } from './ask.ts'
import { useCommand } from './use-command.ts'

/** `stopped`: the draft is gone from the core, the project is as it was. */
type Stored = 'stored' | 'stopped' | 'failed'

export interface Storing {
  readonly store: (draft: DraftId) => Promise<Stored>
  /** What is stored already by then stays stored. */
  readonly stop: (draft: DraftId) => void
  readonly isBusy: boolean
  readonly isStopping: boolean
  readonly failure: Message | null
}

export function useStoring(): Storing {
  const command = useCommand('draft.store')
  const [isStopping, setStopping] = useState(false)
  const store = async (draft: DraftId): Promise<Stored> => {
    const stored = await command.run({ draft })
    setStopping(false)
    if (stored.ok) return 'stored'
    return stored.failure.key === 'store.stopped' ? 'stopped' : 'failed'
  }
  const stop = (draft: DraftId) => {
    setStopping(true)
    void ask('draft.discard', { draft }).catch(() => setStopping(false))
  }
  return { store, stop, isBusy: command.isBusy, isStopping, failure: command.failure }
}
