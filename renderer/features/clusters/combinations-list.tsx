/** The list of what parties agreed to do together, first start first. */
import { useMemo } from 'react'
import { useCombinations, usePartyNames, useWorks } from '../../api/index.ts'
import { openDesk, useSelection, useViewState } from '../../state/index.ts'
import { Busy, Button, EmptyState, FailedState, useFormat, useWords } from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import type { Combination } from '../../../shared/domain/combination.ts'
import { CombinationRow } from './combination-row.tsx'
import { words } from './words.ts'
import styles from './clusters.module.css'

const idOf = ({ id }: Combination): string => id

/** List of combinations; needs no props: the selection is shared. */
export function CombinationsList() {
  const t = useWords(words)
  const { number } = useFormat()
  const { combinations, isPending, failure } = useCombinations()
  const { workById } = useWorks()
  const partyName = usePartyNames()
  const selection = useSelection()
  const select = useViewState((state) => state.select)
  const rows = useMemo(
    () => combinations.toSorted((a, b) => (a.period.start < b.period.start ? -1 : 1)),
    [combinations],
  )
  if (failure !== null) return <FailedState failure={failure} />
  if (isPending) return <Busy what={t.loading} />
  const bodies = (
    <Button look="quiet" onPress={() => openDesk('bodies')}>
      {t.bodies}
    </Button>
  )
  if (rows.length === 0)
    return (
      <EmptyState title={t.noCombinationsTitle} action={bodies}>
        {t.noCombinations}
      </EmptyState>
    )
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <div className={styles.line}>
          <p className={styles.count}>{t.combinationsCount(number(rows.length))}</p>
          {bodies}
        </div>
      </div>
      <RowList
        label={t.combinations}
        rows={rows}
        keyOf={idOf}
        hovered={null}
        selected={selection?.is === 'combination' ? selection.combination : null}
        onHover={() => undefined}
        onSelect={({ id }) => select({ is: 'combination', combination: id })}
      >
        {(combination) => (
          <CombinationRow combination={combination} lead={partyName(combination.lead)} workById={workById} />
        )}
      </RowList>
    </div>
  )
}
