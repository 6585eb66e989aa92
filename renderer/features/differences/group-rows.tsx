/** The rows of one group of differences, under what it means and what can be done with all of it. */
import { useMemo, useState } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { Busy, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { DifferenceList } from './difference-list.tsx'
import { DifferenceRow } from './difference-row.tsx'
import { GroupHead } from './group-head.tsx'
import { canBeLeft } from './group-order.ts'
import { keyAction } from './key-action.ts'
import { MissingHead } from './missing-head.tsx'
import { useDifference, useGroup, type Compared } from './use-difference-pages.ts'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

const nothingTicked: ReadonlySet<WorkId> = new Set()

interface GroupRowsProps {
  readonly compared: Compared
  /** Place of the chosen difference in its group; null when there is none. */
  readonly chosen: number | null
  readonly onChoose: (index: number) => void
  readonly deciding: Decisions
}

export function GroupRows({ compared, chosen, onChoose, deciding }: GroupRowsProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { total, failure, again } = useGroup(compared)
  const [ticked, setTicked] = useState(nothingTicked)
  const difference = useDifference(compared, chosen)
  const left = useMemo(() => new Set(deciding.decisions.left), [deciding.decisions.left])
  const { group } = compared

  if (failure !== null) return <FailedState failure={failure} onAgain={again} />
  if (total === null) return <Busy what={t.loading} />
  const tick = (work: WorkId | null) => setTicked((before) => toggled(before, work))
  const onKey = (key: string) => {
    const action = difference === null ? null : keyAction(key, difference, deciding.decisions, t)
    if (action === null || difference === null) return false
    if (action.is === 'tick') tick(difference.work)
    else deciding.decide(action.change)
    return true
  }
  return (
    <>
      {group === 'missing' ? (
        <MissingHead
          compared={compared}
          total={total}
          ticked={ticked}
          onTick={setTicked}
          decide={deciding.decide}
        />
      ) : (
        <GroupHead compared={compared} total={total} canLeave={canBeLeft(group)} deciding={deciding} />
      )}
      {chosen === null ? (
        <p className={styles.remark}>{t.emptyGroup[group === 'asked' ? 'asked' : 'other']}</p>
      ) : (
        <DifferenceList
          label={t.list(t.group[group], number(total))}
          total={total}
          chosen={chosen}
          onChoose={onChoose}
          onKey={onKey}
        >
          {(index, isChosen) => (
            <DifferenceRow
              compared={compared}
              index={index}
              isChosen={isChosen}
              deciding={deciding}
              left={left}
              ticked={ticked}
              onTick={tick}
            />
          )}
        </DifferenceList>
      )}
    </>
  )
}

function toggled(works: ReadonlySet<WorkId>, work: WorkId | null): ReadonlySet<WorkId> {
  if (work === null) return works
  const others = new Set(works)
  if (!others.delete(work)) others.add(work)
  return others
}
