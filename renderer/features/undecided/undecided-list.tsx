/** Everything that was written apart and not decided yet, by record. Choosing one opens it to be decided, and shows it on the map. */
import { useMemo, useState } from 'react'
import { useProject, useUndecided } from '../../api/index.ts'
import { useChosenApart, useViewState } from '../../state/index.ts'
import {
  Busy,
  Button,
  Choice,
  EmptyState,
  FailedState,
  FailureInPlace,
  useFormat,
  useSay,
  useWords,
} from '../../ui/index.ts'
import { RowList } from '../../ui/row-list.tsx'
import type { Undecided } from '../../../shared/domain/merge.ts'
import {
  decideApart,
  peopleApart,
  recordsApart,
  type RecordApart,
} from '../../../shared/plan/decide-apart.ts'
import { actorsInWords } from '../../../shared/plan/undecided-in-words.ts'
import { useChooseRecord } from './use-choose-record.ts'
import { useDecidingApart } from './use-deciding-apart.ts'
import { useGoOn } from './use-go-on.ts'
import { words } from './words.ts'
import styles from './undecided.module.css'

const keyOf = ({ record }: RecordApart): string => record

export function UndecidedList() {
  const t = useWords(words)
  const { number } = useFormat()
  const { project } = useProject()
  const { undecided, isPending, failure, refetch } = useUndecided()
  const records = useMemo(() => recordsApart(undecided), [undecided])
  useGoOn(records)
  if (failure !== null) return <FailedState failure={failure} onAgain={() => void refetch()} />
  if (project !== null && isPending) return <Busy what={t.loading} />
  if (records.length === 0) return <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <p role="status" className={styles.soft}>
          {t.all(number(undecided.length), number(records.length))}
        </p>
        <AllOfPerson points={undecided} />
      </div>
      <Rows records={records} />
    </div>
  )
}

/** What one person wrote, wherever that is to be decided. */
function AllOfPerson({ points }: { readonly points: readonly Undecided[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { decide, isBusy, failure } = useDecidingApart()
  const people = useMemo(() => peopleApart(points), [points])
  const [asked, choose] = useState<string | null>(null)
  if (people.length === 0) return null
  const chosen = people.find(({ actor }) => actor === asked)
  return (
    <>
      <div className={styles.person}>
        <Choice
          label={t.allOf}
          placeholder={t.choosePerson}
          value={chosen?.actor ?? null}
          options={people.map(({ actor }) => ({ value: actor, label: actor }))}
          onChange={choose}
        />
        {chosen === undefined ? null : (
          <Button
            writes
            isPending={isBusy}
            onPress={() => void decide(decideApart(points, { is: 'of', actor: chosen.actor }))}
          >
            {t.takeAllOf(number(chosen.points))}
          </Button>
        )}
      </div>
      <FailureInPlace failure={failure} />
    </>
  )
}

function Rows({ records }: { readonly records: readonly RecordApart[] }) {
  const t = useWords(words)
  const chosen = useChosenApart(({ record }) => record)
  const hover = useViewState((state) => state.hover)
  const choose = useChooseRecord()
  return (
    <RowList
      label={t.list}
      rows={records}
      keyOf={keyOf}
      hovered={null}
      selected={records.some(({ record }) => record === chosen) ? chosen : null}
      onHover={(row) => {
        const work = row?.points[0].works[0]
        hover(work === undefined ? null : { work })
      }}
      onSelect={choose}
    >
      {(row) => <RecordRow points={row.points} />}
    </RowList>
  )
}

function RecordRow({ points }: Pick<RecordApart, 'points'>) {
  const say = useSay()
  const what = useWhatOf()
  const [first] = points
  const who = [...new Set(points.flatMap(whoWrote).map(say))]
  return (
    <div className={styles.row}>
      <span className={styles.name} data-cut="" title={say(first.title)}>
        {say(first.title)}
      </span>
      <span className={styles.soft}>
        {say(first.kind)} · {[...new Set(points.map(what))].join(', ')}
      </span>
      {who.length === 0 ? null : <span className={styles.soft}>{who.join(' – ')}</span>}
    </div>
  )
}

function whoWrote(point: Undecided) {
  if (point.is === 'written apart') return point.values.map(({ by }) => actorsInWords(by))
  if (point.is !== 'removed and changed') return []
  return [point.removed, point.changed].filter((by) => by.length > 0).map(actorsInWords)
}

function useWhatOf(): (point: Undecided) => string {
  const t = useWords(words)
  const say = useSay()
  return (point) => {
    switch (point.is) {
      case 'written apart':
        return say(point.label)
      case 'removed and changed':
        return t.gone
      case 'too few works':
        return t.few
      case 'same name':
        return t.twice
    }
  }
}
