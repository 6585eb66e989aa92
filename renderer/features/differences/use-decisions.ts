/** The decisions on a draft: on screen at once, given to the core after a short pause; the latest ones win. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { failureOf, runJob } from '../../api/index.ts'
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import type { Message } from '../../../shared/domain/message.ts'
import { matchesDiffer } from './decisions.ts'

/** Choices that follow each other this quickly (ms) are given at once. */
const pause = 300

export type Decide = (change: (decisions: DraftDecisions) => DraftDecisions) => void

export interface Decisions {
  readonly decisions: DraftDecisions
  readonly decide: Decide
  /** True until the core has taken in the latest choice; storing waits for it. */
  readonly isBusy: boolean
  readonly failure: Message | null
  readonly again: () => void
  /** Grows when which row is which work was answered anew: every group may hold other rows then. */
  readonly version: number
}

/** `onDecided` gets the draft as the core has it with the decisions; also when the desk is left before that came. */
export function useDecisions(draft: Draft, onDecided: (draft: Draft) => void): Decisions {
  const [decisions, setDecisions] = useState(() => decisionsSoFar(draft))
  const [isBusy, setBusy] = useState(decisions !== draft.decisions)
  const [failure, setFailure] = useState<Message | null>(null)
  const [version, setVersion] = useState(firstVersion)
  const latest = useRef(decisions)
  const taken = useRef(draft.decisions)
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  const isSending = useRef(false)
  const { id, partyName } = draft

  /* One at a time, so that an older answer never comes over a newer one. */
  const send = useCallback(async () => {
    if (waiting.current !== null) clearTimeout(waiting.current)
    waiting.current = null
    if (isSending.current) return
    isSending.current = true
    try {
      while (latest.current !== taken.current) {
        const sent = latest.current
        const decided = await runJob('draft.decide', { draft: id, decisions: sent })
        if (matchesDiffer(taken.current, sent)) setVersion((before) => before + 1)
        taken.current = sent
        onDecided(decided)
      }
    } catch (error) {
      setFailure(failureOf(error, 'draft.decide'))
    }
    isSending.current = false
    setBusy(false)
  }, [id, onDecided])

  const decide: Decide = useCallback(
    (change) => {
      latest.current = change(latest.current)
      decidedLast = { id, partyName, decisions: latest.current }
      setDecisions(latest.current)
      setBusy(true)
      setFailure(null)
      if (waiting.current !== null) clearTimeout(waiting.current)
      waiting.current = setTimeout(() => void send(), pause)
    },
    [send, id, partyName],
  )
  const again = useCallback(() => decide((before) => ({ ...before })), [decide])

  useEffect(() => {
    if (latest.current !== taken.current) void send()
    return () => {
      if (waiting.current !== null) void send()
    }
  }, [send])
  return { decisions, decide, isBusy, failure, again, version }
}

let decidedLast: Pick<Draft, 'id' | 'partyName' | 'decisions'> | null = null

/** A delivery that was read again, after a correction of its columns, comes without what was decided on it before. */
function decisionsSoFar({ id, partyName, decisions }: Draft): DraftDecisions {
  const { matches, left, missing, corrections } = decisions
  const isFresh = matches.length + left.length + missing.length + corrections.length === 0
  const isSame = decidedLast?.id === id && decidedLast.partyName === partyName
  return isFresh && isSame && decidedLast !== null ? decidedLast.decisions : decisions
}

let visits = 0

/** Each visit reads the differences itself: the delivery may have been read otherwise since the one before. */
function firstVersion(): number {
  return ++visits * 1_000_000
}
