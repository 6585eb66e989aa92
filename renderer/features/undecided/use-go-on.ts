/** Once nothing is left to decide of the chosen record, here or in another window, the next one in the list is chosen. */
import { useEffect, useEffectEvent, useRef } from 'react'
import type { RecordApart } from '../../../shared/plan/decide-apart.ts'
import { chooseApart, isSameThing, useChosenApart, useViewState } from '../../state/index.ts'
import { useChooseRecord } from './use-choose-record.ts'

export function useGoOn(records: readonly RecordApart[]): void {
  const choose = useChooseRecord()
  const before = useRef<readonly RecordApart[]>([])
  const goOn = useEffectEvent((was: readonly RecordApart[]) => {
    const { record, place } = useChosenApart.getState()
    const stood = was.findIndex((one) => one.record === record)
    const isLeft = records.some((one) => one.record === record)
    if (record === null || stood < 0 || isLeft) return
    const selection = useViewState.getState().trail.at(-1) ?? null
    const looksHere =
      place === null ? selection === null : selection !== null && isSameThing(place, selection)
    if (looksHere) choose(nextIn(was, stood, records))
    else chooseApart(null)
  })
  useEffect(() => {
    goOn(before.current)
    before.current = records
  }, [records])
}

/** The first behind it that is left; at the end the last that is. */
function nextIn(
  was: readonly RecordApart[],
  stood: number,
  left: readonly RecordApart[],
): RecordApart | null {
  const names = new Set(was.slice(stood + 1).map(({ record }) => record))
  return left.find(({ record }) => names.has(record)) ?? left.at(-1) ?? null
}
