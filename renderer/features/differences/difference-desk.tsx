/** The page of Verschillen: what this delivery changes, group by group; where; and what storing it will do. */
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { DifferenceGroup } from '../../../shared/domain/difference.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import { unanswered } from '../../state/index.ts'
import { EmptyState, useFormat, useWords } from '../../ui/index.ts'
import { DifferenceFoot } from './difference-foot.tsx'
import { DifferenceMap } from './difference-map.tsx'
import { firstGroup, groupOrder, isUnchanged } from './group-order.ts'
import { GroupRows } from './group-rows.tsx'
import { useGroup, type Compared } from './use-difference-pages.ts'
import { useDecisions, type Decisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

interface DifferenceDeskProps {
  /** Read, compared and not stored. */
  readonly draft: Draft
  /** The same draft as the core has it with what was decided here. */
  readonly onDecided: (draft: Draft) => void
  /** The draft is part of the project now and is no draft any more. */
  readonly onStored: () => void
  /** Storing was stopped: nothing was stored, and the draft is gone. */
  readonly onStopped: () => void
}

export function DifferenceDesk({ draft, onDecided, onStored, onStopped }: DifferenceDeskProps) {
  const t = useWords(words)
  const deciding = useDecisions(draft, onDecided)
  const [group, setGroup] = useState<DifferenceGroup>(() => firstGroup(draft.counts))
  return (
    <div className={styles.frame}>
      <div className={styles.place}>
        <header className={styles.head}>
          <h1>{t.title(draft.partyName)}</h1>
        </header>
        {isUnchanged(draft.counts) && deciding.decisions.matches.length === 0 ? (
          <EmptyState title={t.nothingTitle}>{t.nothing}</EmptyState>
        ) : (
          <Groups draft={draft} deciding={deciding} group={group} onGroup={setGroup} />
        )}
        <DifferenceFoot
          draft={draft}
          deciding={deciding}
          onStored={onStored}
          onStopped={onStopped}
          onAsked={() => setGroup('asked')}
        />
      </div>
    </div>
  )
}

interface GroupsProps {
  readonly draft: Draft
  readonly deciding: Decisions
  readonly group: DifferenceGroup
  readonly onGroup: (group: DifferenceGroup) => void
}

/** Tabs with the rows of one group, and one map for all of them: it stays where it is when another group is opened. */
function Groups({ draft, deciding, group, onGroup }: GroupsProps) {
  const t = useWords(words)
  const { id, counts } = draft
  const { matches, missing } = deciding.decisions
  const compared: Compared = { draft: id, group, version: deciding.version }
  const { total } = useGroup(compared)
  const [wished, setWished] = useState<Partial<Record<DifferenceGroup, number>>>({})
  const chosen = total === null || total === 0 ? null : Math.min(wished[group] ?? 0, total - 1)
  const choose = (index: number) => setWished((before) => ({ ...before, [group]: index }))
  const shown = groupOrder.filter((one) => one !== 'asked' || counts.asked > 0 || matches.length > 0)
  const open: Partial<Record<DifferenceGroup, number>> = {
    asked: unanswered(draft),
    missing: Math.max(0, counts.missing - missing.length),
  }
  return (
    <Tabs
      className={styles.tabs ?? ''}
      selectedKey={group}
      onSelectionChange={(key) => onGroup(key as DifferenceGroup)}
    >
      <TabList aria-label={t.groups} className={styles.groups ?? ''}>
        {shown.map((one) => (
          <GroupTab key={one} group={one} count={counts[one]} open={open[one] ?? 0} />
        ))}
      </TabList>
      <div className={styles.desk}>
        <TabPanel key={group} id={group} className={styles.rows ?? ''}>
          <GroupRows compared={compared} chosen={chosen} onChoose={choose} deciding={deciding} />
        </TabPanel>
        <DifferenceMap compared={compared} total={total ?? 0} chosen={chosen} onChoose={choose} />
      </div>
    </Tabs>
  )
}

interface GroupTabProps {
  readonly group: DifferenceGroup
  readonly count: number
  /** How many of these wait for a word of a person. */
  readonly open: number
}

function GroupTab({ group, count, open }: GroupTabProps) {
  const t = useWords(words)
  const { number } = useFormat()
  return (
    <Tab id={group} className={styles.group ?? ''} data-none={count === 0 || undefined}>
      {t.group[group]} <span className={styles.count}>{number(count)}</span>
      {open === 0 ? null : (
        <>
          <span className={styles.hidden}>, </span>
          <span className={styles.open}>{t.openCount(number(open))}</span>
        </>
      )}
    </Tab>
  )
}
