/** One work: everything its party said, where that was said, and which other works it meets. */
import { useMemo, type ReactNode } from 'react'
import { useCall, useCombinations, useOverlaps, usePairs, usePartyNames, useWorks } from '../../api/index.ts'
import { Chip, DisciplineMark, PeriodText, useFormat, useSay, useWords } from '../../ui/index.ts'
import { RestChip } from '../../ui/rest-chip.tsx'
import { isByHand } from '../../../shared/domain/by-hand.ts'
import { firmnessNames } from '../../../shared/domain/firmness.ts'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { workKinds } from '../../../shared/domain/work-kind.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { workTable } from '../../../shared/records/work.ts'
import { Gone } from './gone.tsx'
import { Contradictions } from './contradictions.tsx'
import { AgreedWork } from './agreed-work.tsx'
import { JoinCombination } from './join-combination.tsx'
import { ActionsByHand } from './by-hand/actions-by-hand.tsx'
import { ColumnsOfWork } from './columns/columns-of-work.tsx'
import { CorrectionsOfWork } from './correcting/corrections-of-work.tsx'
import { ClusterLink, CombinationLink } from './links.tsx'
import { MissingWork } from './missing-work.tsx'
import { PairList } from './pair-list.tsx'
import { strongestFirst } from './strongest-first.ts'
import { PlaceOfWork } from './place-of-work.tsx'
import type { DetailActions } from './detail-actions.ts'
import { ProposalsOn } from './proposals/proposals-on.tsx'
import { RemarksOn } from './remarks/remarks-on.tsx'
import { RestsOfWorks } from './rests-of-works.tsx'
import { RoomToMove } from './room-to-move.tsx'
import { StreetOfWork } from './street-of-work.tsx'
import { words } from './words.ts'
import styles from './detail.module.css'

interface WorkDetailProps {
  readonly id: WorkId
  readonly actions: Pick<DetailActions, 'onTakeProposal'>
}

export function WorkDetail({ id, actions }: WorkDetailProps) {
  const t = useWords(words)
  const { workById } = useWorks()
  const work = workById.get(id)
  if (work === undefined) return <Gone />
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{t.work}</p>
        <h2>{work.name}</h2>
        <div className={styles.chips}>
          <DisciplineMark discipline={work.discipline} named />
          <Chip>
            <PeriodText period={work.period} />
          </Chip>
          <RestChip works={[work.id]} />
          {isByHand(work) && <Chip>{t.byHand}</Chip>}
        </div>
      </header>
      {work.missing && <MissingWork work={work} />}
      <Contradictions work={work} />
      <RestsOfWorks works={[work]} />
      <PartOf work={work} />
      {isByHand(work) ? <ActionsByHand work={work} /> : <CorrectionsOfWork work={work} />}
      <Fields work={work} />
      <ColumnsOfWork key={work.id} work={work} />
      <OwnWords work={work} />
      <ProposalsOn
        about={{ is: 'period', work: work.id }}
        works={[work.id]}
        onCombine={actions.onTakeProposal}
      />
      <RemarksOnWork work={work.id} />
      <Meetings work={work} />
    </>
  )
}

function RemarksOnWork({ work }: { readonly work: WorkId }) {
  const works = useMemo(() => [work], [work])
  return <RemarksOn about={{ is: 'work', work }} works={works} />
}

/** The conversation and the agreement this work is part of. */
function PartOf({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const { data } = useOverlaps()
  const { combinations } = useCombinations()
  const clusters = (data?.clusters ?? []).filter(({ works }) => works.includes(work.id))
  const made = combinations.filter(({ works }) => works.includes(work.id))
  return (
    <>
      {made.length > 0 && (
        <section className={styles.part}>
          <h3>{t.inCombination}</h3>
          {made.map((combination) => (
            <div key={combination.id}>
              <CombinationLink combination={combination} />
              <AgreedWork combination={combination} work={work} />
            </div>
          ))}
        </section>
      )}
      {made.length === 0 && <JoinCombination work={work} />}
      {clusters.length > 0 && (
        <section className={styles.part}>
          <h3>{t.inCluster}</h3>
          {clusters.map((cluster) => (
            <ClusterLink key={cluster.id} cluster={cluster} />
          ))}
        </section>
      )}
    </>
  )
}

/** Told elsewhere on the panel, and what is of no use to who reads it; both bounds of the room to move are told as one. */
type ToldElsewhere =
  | 'id'
  | 'name'
  | 'discipline'
  | 'delivery'
  | 'missing'
  | 'missingDecision'
  | 'own'
  | 'bounds'
  | 'earliestStart'
  | 'latestEnd'
type Told = Exclude<keyof Work, ToldElsewhere> | 'room'

function Fields({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const say = useSay()
  const { euro } = useFormat()
  const partyName = usePartyNames()
  const told: Readonly<Record<Told, ReactNode>> = {
    number: work.number,
    party: partyName(work.party),
    kind: say(workKinds[work.kind].name),
    street: work.street === null ? null : <StreetOfWork work={work} street={work.street} />,
    district: work.district,
    period: <AsGiven work={work} />,
    room: <RoomToMove work={work} />,
    firmness: say(firmnessNames[work.firmness]),
    phase: work.phase,
    budget: work.budget === null ? null : euro(work.budget),
    placing: <PlaceOfWork work={work} />,
    source: isByHand(work) ? t.byHand : <Source work={work} />,
  }
  const nameOf = (field: Told) => (field === 'room' ? t.room : say(workTable.fields[field].label))
  return (
    <dl className={styles.fields}>
      {(Object.keys(told) as Told[]).map((field) => (
        <div key={field}>
          <dt>{nameOf(field)}</dt>
          <dd>{told[field] ?? <span className={styles.note}>{t.unknown}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What the party wrote besides, under its own headings. */
function OwnWords({ work: { own } }: { readonly work: Work }) {
  const t = useWords(words)
  if (own === undefined || own.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t.ownWords}</h3>
      <dl className={styles.fields}>
        {own.map(({ column, value }) => (
          <div key={column}>
            <dt>{column}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** The period, with the party's own words when they say it otherwise. */
function AsGiven({ work: { period } }: { readonly work: Work }) {
  const format = useFormat()
  const said = period.raw !== '' && period.raw !== format.period(period)
  return (
    <>
      <PeriodText period={period} />
      {said && <span className={styles.note}> “{period.raw}”</span>}
    </>
  )
}

function Source({ work: { source, delivery } }: { readonly work: Work }) {
  const t = useWords(words)
  const { date, number } = useFormat()
  const { data } = useCall('delivery.list', {})
  const at = data?.find(({ id }) => id === delivery)?.at
  const parts = [
    source.file,
    source.sheet === null ? null : t.sheet(source.sheet),
    t.row(number(source.row)),
    at === undefined ? null : t.delivered(date(CalendarDate.parse(at.slice(0, 10)))),
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function Meetings({ work }: { readonly work: Work }) {
  const t = useWords(words)
  const { number } = useFormat()
  const known = usePairs()
  const pairs = useMemo(() => strongestFirst(known.of([work.id])), [known, work.id])
  return (
    <section className={styles.part}>
      <h3>{t.meets(number(pairs.length))}</h3>
      {pairs.length === 0 ? (
        <p className={styles.note}>{t.meetsNone}</p>
      ) : (
        <PairList key={work.id} pairs={pairs} seenFrom={work.id} />
      )}
    </section>
  )
}
