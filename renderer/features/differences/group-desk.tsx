/** One group of differences: what it means and what can be done with all of it, its rows, and the map beside them. */
import { useMemo, useState } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { canBeLeft } from './group-order.ts'
import { DifferenceList } from './difference-list.tsx'
import { DifferenceMap } from './difference-map.tsx'
import { DifferenceRow } from './difference-row.tsx'
import { GroupHead } from './group-head.tsx'
import { keyAction } from './key-action.ts'
import { MissingHead } from './missing-head.tsx'
import { Busy, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { useDifference, useGroup, type Compared } from './use-difference-pages.ts'
import type { Decisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

const nothingTicked: ReadonlySet<WorkId> = new Set()

interface GroupDeskProps {
  readonly compared: Compared
  readonly deciding: Decisions
}

export function GroupDesk({ compared, deciding }: GroupDeskProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { total, failure, again } = useGroup(compared)
  const [wished, setWished] = useState(0)
  const [ticked, setTicked] = useState(nothingTicked)
  const chosen = total === null || total === 0 ? null : Math.min(wished, total - 1)
  const difference = useDifference(compared, chosen)
  const { group } = compared
  const left = useMemo(() => new Set(deciding.decisions.left), [deciding.decisions.left])

  if (failure !== null) return <FailedState failure={failure} onAgain={again} />
  if (total === null) return <Busy what={t.loading} />
  const onKey = (key: string) => {
    const action = difference === null ? null : keyAction(key, difference, deciding.decisions, t)
    if (action === null || difference === null) return false
    if (action.is === 'tick') setTicked((before) => toggled(before, difference.work))
    else deciding.decide(action.change)
    return true
  }
  return (
    <div className={styles.desk}>
      <section className={styles.rows} aria-label={t.group[group]}>
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
          <p className={styles.remark}>{t.emptyGroup}</p>
        ) : (
          <DifferenceList
            label={t.list(t.group[group], number(total))}
            total={total}
            chosen={chosen}
            onChoose={setWished}
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
                onTick={(work) => setTicked((before) => toggled(before, work))}
              />
            )}
          </DifferenceList>
        )}
      </section>
      <DifferenceMap compared={compared} total={total} chosen={chosen} onChoose={setWished} />
    </div>
  )
}

function toggled(works: ReadonlySet<WorkId>, work: WorkId | null): ReadonlySet<WorkId> {
  if (work === null) return works
  const others = new Set(works)
  if (!others.delete(work)) others.add(work)
  return others
}
