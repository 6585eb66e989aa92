/** What the trial does, in words: which works moved, which clusters rise or fall, and every overlap won, lost or changed. */
import { useMemo } from 'react'
import type { WorkId } from '../../../shared/domain/ids.ts'
import { sayBrokenRest } from '../../../shared/domain/street-closing.ts'
import type { Work } from '../../../shared/domain/work.ts'
import { usePartyNames, useWorks } from '../../api/index.ts'
import { beyondRoom, daysShifted, tryWork, useTrying } from '../../state/index.ts'
import { Button, DisciplineMark, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { sayGap, sayTime } from '../../ui/time-words.ts'
import { Tally } from './tally.tsx'
import { toldClusters, toldPairs, type Side, type ToldCluster, type ToldPair } from './tell-changes.ts'
import { useTriedRests } from './use-tried-rests.ts'
import { words } from './words.ts'
import styles from './try.module.css'

const sides: readonly Side[] = ['won', 'lost', 'changed']

export function TryPanel() {
  const t = useWords(words)
  const moved = useTrying((state) => state.moved)
  const pairs = useTrying((state) => state.pairs)
  const clusters = useTrying((state) => state.clusters)
  const told = useMemo(() => toldPairs(pairs), [pairs])
  const byCluster = useMemo(() => toldClusters(clusters), [clusters])
  const isNothing = sides.every((side) => told[side].length === 0) && byCluster.length === 0
  return (
    <article className={styles.panel} aria-label={t.effects}>
      <header>
        <p className={styles.band}>
          <Icon name="warning" /> {t.title}: {t.nothingKept}
        </p>
        <h2>{t.effects}</h2>
        <Tally />
      </header>
      {moved.size === 0 ? <p>{t.nothingYet}</p> : <Moved moved={moved} />}
      {moved.size > 0 && isNothing ? <p>{t.noDifference}</p> : null}
      <Rests />
      {byCluster.length === 0 ? null : <Clusters told={byCluster} />}
      {sides.map((side) =>
        told[side].length === 0 ? null : <Pairs key={side} side={side} told={told[side]} />,
      )}
    </article>
  )
}

function Moved({ moved }: { readonly moved: ReadonlyMap<WorkId, Work> }) {
  const t = useWords(words)
  const { workById } = useWorks()
  return (
    <section className={styles.part}>
      <h3>{t.movedWorks}</h3>
      <ul className={styles.lines}>
        {[...moved.values()].map((tried) => {
          const work = workById.get(tried.id)
          return work === undefined ? null : <MovedWork key={tried.id} work={work} tried={tried} />
        })}
      </ul>
    </section>
  )
}

function MovedWork({ work, tried }: { readonly work: Work; readonly tried: Work }) {
  const t = useWords(words)
  const format = useFormat()
  const partyName = usePartyNames()
  const shift = daysShifted(work, tried)
  const beyond = beyondRoom(tried)
  return (
    <li>
      <WorkName work={work} />
      <p className={styles.shift}>
        {shift === null
          ? t.given(format.period(tried.period))
          : `${(shift > 0 ? t.later : t.earlier)(sayTime(shift, t))}: ${format.period(tried.period)}`}{' '}
        <Button look="quiet" aria-label={t.putBackWork(work.name)} onPress={() => tryWork(work)}>
          {t.putBack}
        </Button>
      </p>
      {beyond === null ? null : (
        <p className={styles.beyond}>
          <Icon name="warning" /> {t.beyond(beyond, sayTime(beyond.days, t), partyName(work.party))}
        </p>
      )}
    </li>
  )
}

/** Streets that would be opened too soon, with the day until which each is closed. */
function Rests() {
  const t = useWords(words)
  const say = useSay()
  const { workById } = useWorks()
  const broken = useTriedRests()
  if (broken.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>
        <Icon name="warning" size={14} /> {t.rests}
      </h3>
      <ul className={styles.lines}>
        {broken.map((one) => {
          const work = workById.get(one.work)
          return (
            <li key={JSON.stringify(one)}>
              {work === undefined ? null : <WorkName work={work} />}
              <p className={styles.beyond}>{say(sayBrokenRest(one))}</p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Clusters({ told }: { readonly told: readonly ToldCluster[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  const said = ({ scoreWas, scoreIs, works }: ToldCluster) => [
    scoreWas === null ? t.newCluster : null,
    scoreIs === null ? t.goneCluster : null,
    scoreWas === null || scoreIs === null ? null : t.score(number(scoreWas), number(scoreIs)),
    works.was === works.is || scoreWas === null || scoreIs === null
      ? null
      : t.works(number(works.was), number(works.is)),
  ]
  return (
    <section className={styles.part}>
      <h3>{t.clusters}</h3>
      <ul className={styles.lines}>
        {told.map((cluster) => (
          <li key={cluster.key} className={styles.cluster}>
            <span>{cluster.name}</span>
            <strong>
              {said(cluster)
                .filter((part) => part !== null)
                .join(' · ')}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pairs({ side, told }: { readonly side: Side; readonly told: readonly ToldPair[] }) {
  const t = useWords(words)
  const { number } = useFormat()
  // While only one work has moved, every line is about it and need not name it.
  const only = useTrying(({ moved }) => (moved.size === 1 ? moved.keys().next().value : undefined))
  return (
    <section className={styles.part} data-side={side}>
      <h3>
        <Icon name={sideIcons[side]} size={14} /> {t.sides[side]} <span>{number(told.length)}</span>
      </h3>
      <ul className={styles.lines}>
        {told.map((pair) => (
          <li key={`${pair.is} ${pair.a} ${pair.b}`}>
            <p>{t.changes[pair.is](sayGap(pair.gapWas, t), sayGap(pair.gapIs, t))}</p>
            {[pair.a, pair.b].map((id) => (id === only ? null : <NameOf key={id} id={id} />))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const sideIcons = { won: 'plus', lost: 'minus', changed: 'right' } as const

function NameOf({ id }: { readonly id: WorkId }) {
  const { workById } = useWorks()
  const work = workById.get(id)
  return work === undefined ? null : <WorkName work={work} />
}

function WorkName({ work }: { readonly work: Work }) {
  const partyName = usePartyNames()
  return (
    <p className={styles.work}>
      <DisciplineMark discipline={work.discipline} />
      <span>
        {work.name} <span className={styles.soft}>{partyName(work.party)}</span>
      </span>
    </p>
  )
}
