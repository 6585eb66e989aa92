/** What is followed, and of each what changed since it was last looked at; what changed comes first. */
import { useFollowedSince, useFollowing, useOverlaps, type FollowedSince } from '../../api/index.ts'
import { chooseWorks, useViewState, type Selection } from '../../state/index.ts'
import { Busy, Button, Chip, EmptyState, FailedState, useFormat, useSay, useWords } from '../../ui/index.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { areaOf } from '../../../shared/plan/followed.ts'
import { words } from './words.ts'
import styles from './followed.module.css'

export function FollowedList() {
  const t = useWords(words)
  const { number } = useFormat()
  const { isPending, isBusy, failure, look } = useFollowing()
  const rows = useFollowedSince()
  if (failure !== null) return <FailedState failure={failure} />
  if (rows === null || isPending) return <Busy what={t.loading} />
  if (rows.length === 0) return <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
  const changed = rows.filter(({ says }) => says.length > 0)
  return (
    <div className={styles.list}>
      <div className={styles.top}>
        <p role="status">{t.all(number(rows.length), number(changed.length))}</p>
        {changed.length > 1 && (
          <Button
            look="quiet"
            isDisabled={isBusy}
            onPress={() => void look(changed.map(({ followed }) => followed.thing))}
          >
            {t.allSeen}
          </Button>
        )}
      </div>
      <ul className={styles.lines} aria-label={t.list}>
        {rows.map((row) => (
          <li key={row.key} className={styles.line}>
            <OneFollowed row={row} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** More sentences than these nobody reads in one go. */
const most = 12

function OneFollowed({ row: { followed, says, works } }: { readonly row: FollowedSince }) {
  const t = useWords(words)
  const say = useSay()
  const { date, number } = useFormat()
  const { isBusy, look, stop } = useFollowing()
  const goTo = useGoTo()
  const { thing, name, at } = followed
  const since = date(CalendarDate.parse(at.slice(0, 10)))
  return (
    <>
      <span className={styles.head}>
        {works.length === 0 ? (
          <strong>{name}</strong>
        ) : (
          <button type="button" className={styles.name} onClick={() => goTo({ followed, works })}>
            {name}
          </button>
        )}
        <span className={styles.soft}>{t.kinds[thing.is]}</span>
        {says.length > 0 && <Chip tone="accent">{t.changed}</Chip>}
      </span>
      {says.length === 0 ? (
        <span className={styles.soft}>{works.length === 0 ? t.nothingLeft(since) : t.same(since)}</span>
      ) : (
        <>
          <span className={styles.soft}>{t.since(since)}</span>
          <ul className={styles.says}>
            {says.slice(0, most).map((one) => (
              <li key={JSON.stringify(one)}>{say(one)}</li>
            ))}
            {says.length > most && <li>{t.more(number(says.length - most))}</li>}
          </ul>
        </>
      )}
      <span className={styles.actions}>
        {says.length > 0 && (
          <Button
            look="quiet"
            isDisabled={isBusy}
            aria-label={t.about(t.seen, name)}
            onPress={() => void look([thing])}
          >
            {t.seen}
          </Button>
        )}
        <Button
          look="quiet"
          isDisabled={isBusy}
          aria-label={t.about(t.stop, name)}
          onPress={() => void stop([thing])}
        >
          {t.stop}
        </Button>
      </span>
    </>
  )
}

/** Chooses what it is about: of works that are in no kansengebied together any more, all of them. */
function useGoTo(): (row: Pick<FollowedSince, 'followed' | 'works'>) => void {
  const { data } = useOverlaps()
  const select = useViewState((state) => state.select)
  return ({ followed: { thing }, works }) => {
    const area = thing.is === 'meeting' ? areaOf(thing, { clusters: data?.clusters ?? [] }) : undefined
    const place: Selection | null =
      area !== undefined
        ? { is: 'cluster', cluster: area.id }
        : works.length === 1 && works[0] !== undefined
          ? { is: 'work', work: works[0].id }
          : null
    if (place === null) chooseWorks(works.map(({ id }) => id))
    else select(place)
  }
}
