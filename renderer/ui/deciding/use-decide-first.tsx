/** What one press decides: where bodies decide it first asks in which, and otherwise it is done at once. */
import { useState, type ReactNode } from 'react'
import { useBodies } from '../../api/index.ts'
import { isEnded } from '../../../shared/domain/body.ts'
import type { Decided } from '../../../shared/domain/decision.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { today } from '../../../shared/time/today.ts'
import { DecidedDialog } from './decided-dialog.tsx'
import type { DecidedAbout } from './use-decided.ts'

interface Asked {
  /** What it does, as its button says it. */
  readonly title: string
  /** Under which the reason is kept until it is stored. */
  readonly keptAs: string
  readonly about: DecidedAbout
  /** Answers whether it was done. */
  readonly act: (decided: Decided | null) => Promise<boolean>
}

interface DecideFirst {
  readonly decideFirst: (asked: Asked) => void
  /** The dialog, while it asks. */
  readonly asking: ReactNode
}

/** `failure`: what the core refused of it. */
export function useDecideFirst(failure: Message | null): DecideFirst {
  const { bodies } = useBodies()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const decideFirst = (one: Asked) => {
    if (bodies.some((body) => !isEnded(body, today()))) setAsked(one)
    else void one.act(null)
  }
  const act = async (decided: Decided) => {
    setIsBusy(true)
    const isDone = asked !== null && (await asked.act(decided))
    setIsBusy(false)
    return isDone
  }
  const asking = asked !== null && (
    <DecidedDialog
      {...asked}
      keep={asked.title}
      isBusy={isBusy}
      failure={failure}
      onDecided={act}
      onClose={() => setAsked(null)}
    />
  )
  return { decideFirst, asking }
}
