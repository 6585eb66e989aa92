/** The page of Verschillen: what this delivery changes, group by group; where; and what storing it will do. */
import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { DifferenceGroup } from '../../../shared/domain/difference.ts'
import type { Draft } from '../../../shared/domain/draft.ts'
import { EmptyState, useFormat, useWords } from '../../ui/index.ts'
import { DifferenceFoot } from './difference-foot.tsx'
import { firstGroup, groupOrder, isUnchanged } from './group-order.ts'
import { GroupDesk } from './group-desk.tsx'
import { useDecisions } from './use-decisions.ts'
import { words } from './words.ts'
import styles from './differences.module.css'

interface DifferenceDeskProps {
  /** Read, compared and not stored. */
  readonly draft: Draft
  /** The same draft as the core has it with what was decided here. */
  readonly onDecided: (draft: Draft) => void
  /** The draft is part of the project now and is no draft any more. */
  readonly onStored: () => void
}

export function DifferenceDesk({ draft, onDecided, onStored }: DifferenceDeskProps) {
  const t = useWords(words)
  const deciding = useDecisions(draft, onDecided)
  const [group, setGroup] = useState<DifferenceGroup>(() => firstGroup(draft.counts))
  const { counts } = draft
  const shown = groupOrder.filter(
    (one) => one !== 'asked' || counts.asked > 0 || deciding.decisions.matches.length > 0,
  )
  return (
    <div className={styles.frame}>
      <div className={styles.place}>
        <header className={styles.head}>
          <h1>{t.title(draft.partyName)}</h1>
        </header>
        {isUnchanged(counts) ? (
          <EmptyState title={t.nothingTitle}>{t.nothing}</EmptyState>
        ) : (
          <Tabs
            className={styles.tabs ?? ''}
            selectedKey={group}
            onSelectionChange={(key) => setGroup(key as DifferenceGroup)}
          >
            <TabList aria-label={t.groups} className={styles.groups ?? ''}>
              {shown.map((one) => (
                <GroupTab
                  key={one}
                  group={one}
                  count={counts[one]}
                  needsAnswer={one === 'asked' && counts.asked > 0}
                />
              ))}
            </TabList>
            <TabPanel id={group} className={styles.panel ?? ''}>
              <GroupDesk
                key={group}
                compared={{ draft: draft.id, group, version: deciding.version }}
                deciding={deciding}
              />
            </TabPanel>
          </Tabs>
        )}
        <DifferenceFoot
          draft={draft}
          deciding={deciding}
          onStored={onStored}
          onAsked={() => setGroup('asked')}
        />
      </div>
    </div>
  )
}

interface GroupTabProps {
  readonly group: DifferenceGroup
  readonly count: number
  readonly needsAnswer: boolean
}

function GroupTab({ group, count, needsAnswer }: GroupTabProps) {
  const t = useWords(words)
  const { number } = useFormat()
  return (
    <Tab id={group} className={styles.group ?? ''} data-none={count === 0 || undefined}>
      {t.group[group]} <span className={needsAnswer ? styles.countAsked : styles.count}>{number(count)}</span>
    </Tab>
  )
}
