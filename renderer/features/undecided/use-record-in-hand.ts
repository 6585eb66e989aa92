/** The record that is being decided: the chosen one, as long as something of it is left and nothing else was chosen on the Werkblad. */
import { useMemo } from 'react'
import { useUndecided } from '../../api/index.ts'
import { recordsApart, type RecordApart } from '../../../shared/plan/decide-apart.ts'
import { isSameThing, useChosenApart, useOpenList, useSelection } from '../../state/index.ts'

/** Null: none, and what was chosen on the Werkblad is looked at. */
export function useRecordInHand(): RecordApart | null {
  const { undecided } = useUndecided()
  const isOpen = useOpenList(({ list }) => list === 'undecided')
  const { record, place } = useChosenApart()
  const selection = useSelection()
  const isChosen = place === null ? selection === null : selection !== null && isSameThing(place, selection)
  const records = useMemo(() => recordsApart(undecided), [undecided])
  if (!isOpen || !isChosen) return null
  return records.find((one) => one.record === record) ?? null
}
