/** Left on the Werkblad: clusters, works, combinations, dig rest, works to place, corrections, remarks, proposals, what is followed and what is to be decided in tabs, each with its count, under one filter. */
import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs, type Key } from 'react-aria-components'
import {
  useAsides,
  useCombinations,
  useCorrections,
  useFollowedSince,
  useFollowing,
  useProposals,
  useRemarks,
  useUndecided,
  useWorks,
} from '../api/index.ts'
import { ClustersList, CombinationsList } from '../features/clusters/index.ts'
import { CorrectionsList } from '../features/corrections/index.ts'
import { SayLine } from '../features/decide/index.ts'
import { DigRestList, useDigRestRows } from '../features/dig-rest/index.ts'
import { FollowedList } from '../features/followed/index.ts'
import { ToPlaceList, useToPlace } from '../features/place/index.ts'
import { ProposalsList } from '../features/proposals/index.ts'
import { RemarksList } from '../features/remarks/index.ts'
import { UndecidedList } from '../features/undecided/index.ts'
import { WorksList } from '../features/works/index.ts'
import { openList, useOpenList, useVisibleClusterCount, useVisibleWorks, workLists } from '../state/index.ts'
import { useFormat, useWords } from '../ui/index.ts'
import type { ProposalId, WorkId } from '../../shared/domain/ids.ts'
import { words } from './words.ts'
import styles from './worksheet-lists.module.css'

interface WorksheetListsProps {
  /** An answer was stored in the line under the list. */
  readonly onGoOn: () => void
  /** That works are done together is taken over: what is agreed is still to be said. */
  readonly onTakeProposal: (proposal: ProposalId, works: readonly WorkId[]) => void
}

export function WorksheetLists({ onGoOn, onTakeProposal }: WorksheetListsProps) {
  const t = useWords(words)
  const { combinations, isPending: areCombinations } = useCombinations()
  const { corrections } = useCorrections()
  const handmade = corrections.length + useAsides().asides.length
  const { remarks } = useRemarks()
  const { proposals } = useProposals()
  const { followed } = useFollowing()
  const { undecided, isPending: isUndecided, failure } = useUndecided()
  const open = useOpenList(({ list }) => list)
  const choose = (key: Key) => {
    const list = workLists.find((one) => one === key)
    if (list !== undefined) openList(list)
  }
  return (
    <Tabs className={styles.tabs ?? ''} selectedKey={open} onSelectionChange={choose}>
      <TabList aria-label={t.lists} className={styles.list ?? ''}>
        <CountedTab id="clusters" name={t.clusters}>
          <ClusterCount />
        </CountedTab>
        <CountedTab id="works" name={t.works}>
          <WorkCount />
        </CountedTab>
        <CountedTab id="combinations" name={t.combinations}>
          <Count of={areCombinations ? null : combinations.length} />
        </CountedTab>
        <CountedTab id="digRest" name={t.digRest}>
          <DigRestCount />
        </CountedTab>
        <CountedTab id="toPlace" name={t.toPlace}>
          <ToPlaceCount />
        </CountedTab>
        {/* Who corrects nothing has no list of it. */}
        {undecided.length > 0 || failure !== null || open === 'undecided' ? (
          <CountedTab id="undecided" name={t.undecided}>
            <Count of={isUndecided || failure !== null ? null : undecided.length} />
          </CountedTab>
        ) : null}
        {handmade > 0 || open === 'corrections' ? (
          <CountedTab id="corrections" name={t.corrections}>
            <Count of={handmade} />
          </CountedTab>
        ) : null}
        {remarks.length > 0 || open === 'remarks' ? (
          <CountedTab id="remarks" name={t.remarks}>
            <Count of={remarks.filter(({ isDone }) => !isDone).length} />
          </CountedTab>
        ) : null}
        {proposals.length > 0 || open === 'proposals' ? (
          <CountedTab id="proposals" name={t.proposals}>
            <Count of={proposals.filter(({ state }) => state === 'open').length} />
          </CountedTab>
        ) : null}
        {followed.length > 0 || open === 'followed' ? (
          <CountedTab id="followed" name={t.followed}>
            <FollowedCount />
          </CountedTab>
        ) : null}
      </TabList>
      <TabPanel id="clusters" className={styles.panel ?? ''}>
        <ClustersList line={<SayLine onGoOn={onGoOn} />} />
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
      <TabPanel id="corrections" className={styles.panel ?? ''}>
        <CorrectionsList />
      </TabPanel>
      <TabPanel id="remarks" className={styles.panel ?? ''}>
        <RemarksList />
      </TabPanel>
      <TabPanel id="proposals" className={styles.panel ?? ''}>
        <ProposalsList onCombine={onTakeProposal} />
      </TabPanel>
      <TabPanel id="undecided" className={styles.panel ?? ''}>
        <UndecidedList />
      </TabPanel>
      <TabPanel id="followed" className={styles.panel ?? ''}>
        <FollowedList />
      </TabPanel>
    </Tabs>
  )
}

interface CountedTabProps {
  readonly id: string
  readonly name: string
  /** The count: a component of its own, so that tabs and panels stay as they are when only a number changes. */
  readonly children: ReactNode
}

function CountedTab({ id, name, children }: CountedTabProps) {
  return (
    <Tab id={id} className={styles.tab ?? ''}>
      {name} <span className={styles.count}>{children}</span>
    </Tab>
  )
}

function ClusterCount() {
  return <Count of={useVisibleClusterCount()} />
}

/** Of how many something changed. */
function FollowedCount() {
  return <Count of={useFollowedSince()?.filter(({ says }) => says.length > 0).length ?? null} />
}

function WorkCount() {
  const { isPending } = useWorks()
  const visible = useVisibleWorks()
  return <Count of={isPending ? null : visible.length} />
}

function DigRestCount() {
  return <Count of={useDigRestRows()?.violations.length ?? null} />
}

function ToPlaceCount() {
  const { isPending } = useWorks()
  const toPlace = useToPlace()
  return <Count of={isPending ? null : toPlace.length} />
}

/** Null: not known yet. */
function Count({ of }: { readonly of: number | null }) {
  const format = useFormat()
  return of === null ? '…' : format.number(of)
}
