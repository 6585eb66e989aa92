/** One record that was written apart: point by point what stands, what the other wrote, who, when and why; and the choice. */
import type { Undecided } from '../../../shared/domain/merge.ts'
import { decideApart, peopleApart, type RecordApart } from '../../../shared/plan/decide-apart.ts'
import { chooseApart, useViewState, type Selection } from '../../state/index.ts'
import { Button, FailureInPlace, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { DuplicateName } from './duplicate-name.tsx'
import type { PointProps } from './point-props.ts'
import { RemovedAndChanged } from './removed-and-changed.tsx'
import { useDecidingApart } from './use-deciding-apart.ts'
import { useShowPlaces } from './use-show-places.ts'
import { usePlaceApart } from './use-place-apart.ts'
import { words } from './words.ts'
import { WrittenApart } from './written-apart.tsx'
import styles from './undecided.module.css'

export function UndecidedPanel({ inHand }: { readonly inHand: RecordApart }) {
  const { points } = inHand
  useShowPlaces(inHand)
  const say = useSay()
  const t = useWords(words)
  const { decide, isBusy, failure } = useDecidingApart()
  const clearSelection = useViewState((state) => state.clearSelection)
  const [first] = points
  const leave = () => {
    chooseApart(null)
    clearSelection()
  }
  return (
    <article className={styles.panel}>
      <nav className={styles.way} aria-label={t.list}>
        <span className={styles.room} />
        <Button look="quiet" aria-label={t.close} onPress={leave}>
          <Icon name="close" />
        </Button>
      </nav>
      <header className={styles.title}>
        <p className={styles.soft}>
          {t.list} · {say(first.kind)}
        </p>
        <h2>{say(first.title)}</h2>
        <WayToPlace point={first} />
      </header>
      <FailureInPlace failure={failure} />
      {points.map((point, at) => (
        <Point key={pointKey(point)} point={point} isFirst={at === 0} isBusy={isBusy} onDecide={decide} />
      ))}
      {points.length > 1 ? <AllOfRecord points={points} isBusy={isBusy} onDecide={decide} /> : null}
    </article>
  )
}

/** Of one record only one point is about the same. */
function pointKey(point: Undecided): string {
  return point.is === 'written apart' ? `${point.is} ${point.group}` : point.is
}

function Point({ point, ...props }: PointProps) {
  switch (point.is) {
    case 'written apart':
      return <WrittenApart point={point} {...props} />
    case 'removed and changed':
      return <RemovedAndChanged point={point} {...props} />
    case 'too few works':
      return <TooFewWorks point={point} {...props} />
    case 'same name':
      return <DuplicateName point={point} {...props} />
  }
}

function TooFewWorks({ point, isBusy, onDecide }: PointProps) {
  const t = useWords(words)
  return (
    <section className={styles.point}>
      <p>{t.tooFew}</p>
      <Button
        writes
        isPending={isBusy}
        onPress={() => void onDecide([{ is: 'remove', record: point.record }])}
      >
        {t.dissolve}
      </Button>
    </section>
  )
}

/** To the whole of what was chosen with it; from there the list leads back. */
function WayToPlace({ point }: { readonly point: Undecided }) {
  const t = useWords(words)
  const place = usePlaceApart()(point)
  if (place === null) return <p className={styles.soft}>{t.nowhere}</p>
  return (
    <div>
      <Button onPress={() => chooseApart(null)}>{t[wayOf(place)]}</Button>
    </div>
  )
}

function wayOf({ is }: Selection): 'showWork' | 'showCombination' | 'showWorks' {
  if (is === 'combination') return 'showCombination'
  return is === 'work' ? 'showWork' : 'showWorks'
}

interface AllOfRecordProps extends Pick<PointProps, 'isBusy' | 'onDecide'> {
  readonly points: RecordApart['points']
}

/** Everything of it at once: as it stands, or as one of them wrote it. */
function AllOfRecord({ points, isBusy, onDecide }: AllOfRecordProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const shown = decideApart(points, { is: 'shown' })
  return (
    <section className={styles.point} aria-label={t.ofRecord(number(points.length))}>
      <h3>{t.ofRecord(number(points.length))}</h3>
      <div className={styles.actions}>
        {shown.length === points.length ? (
          <Button writes isPending={isBusy} onPress={() => void onDecide(shown)}>
            {t.allShown}
          </Button>
        ) : null}
        {peopleApart(points)
          .filter((person) => person.points === points.length)
          .map(({ actor }) => (
            <Button
              key={actor}
              writes
              isPending={isBusy}
              onPress={() => void onDecide(decideApart(points, { is: 'of', actor }))}
            >
              {t.allBy(actor)}
            </Button>
          ))}
      </div>
    </section>
  )
}
