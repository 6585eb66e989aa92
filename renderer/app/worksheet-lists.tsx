/** Left on the Werkblad: clusters, works, combinations, dig rest and works to place in tabs, each with its count, under one filter. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useCombinations } from '../api/index.ts'
import { ClustersList, CombinationsList } from '../features/clusters/index.ts'
import { DigRestList, useDigRestRows } from '../features/dig-rest/index.ts'
import { ToPlaceList, useToPlace } from '../features/place/index.ts'
import { WorksList } from '../features/works/index.ts'
import { useVisibleClusters, useVisibleWorks } from '../state/index.ts'
import { useFormat, useWords } from '../ui/index.ts'
import { words } from './words.ts'
import styles from './worksheet-lists.module.css'

export function WorksheetLists() {
  const t = useWords(words)
  const clusters = useVisibleClusters()
  const { combinations } = useCombinations()
  const works = useVisibleWorks()
  const digRest = useDigRestRows()
  const toPlace = useToPlace()
  return (
    <Tabs className={styles.tabs ?? ''}>
      <TabList aria-label={t.lists} className={styles.list ?? ''}>
        <CountedTab id="clusters" name={t.clusters} count={clusters?.length ?? null} />
        <CountedTab id="works" name={t.works} count={works.length} />
        <CountedTab id="combinations" name={t.combinations} count={combinations.length} />
        <CountedTab
          id="digRest"
          name={t.digRest}
          count={digRest ? digRest.lastChances.length + digRest.violations.length : null}
        />
        <CountedTab id="toPlace" name={t.toPlace} count={toPlace.length} />
      </TabList>
      <TabPanel id="clusters" className={styles.panel ?? ''}>
        <ClustersList />
      </TabPanel>
      <TabPanel id="works" className={styles.panel ?? ''}>
        <WorksList />
      </TabPanel>
      <TabPanel id="combinations" className={styles.panel ?? ''}>
        <CombinationsList />
      </TabPanel>
      <TabPanel id="digRest" className={styles.panel ?? ''}>
        <DigRestList />
      </TabPanel>
      <TabPanel id="toPlace" className={styles.panel ?? ''}>
        <ToPlaceList />
      </TabPanel>
    </Tabs>
  )
}

interface CountedTabProps {
  readonly id: string
  readonly name: string
  /** Null: not known yet. */
  readonly count: number | null
}

function CountedTab({ id, name, count }: CountedTabProps) {
  const format = useFormat()
  return (
    <Tab id={id} className={styles.tab ?? ''}>
      {name} <span className={styles.count}>{count === null ? '…' : format.number(count)}</span>
    </Tab>
  )
}
