/** The agenda of a meeting as it is prepared: dragged into order, or moved by its arrows; changed, added to and taken off. */
import { useState } from 'react'
import { GridList, GridListItem, useDragAndDrop, Button as Plain } from 'react-aria-components'
import { useCommand } from '../../api/index.ts'
import { Button, Chip, FailureInPlace, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { agendaPointStateNames, minutesOf, type AgendaPoint } from '../../../shared/domain/agenda.ts'
import type { Meeting } from '../../../shared/domain/decision.ts'
import type { AgendaPointId } from '../../../shared/domain/ids.ts'
import { PointForm } from './point-form.tsx'
import { words } from './words.ts'
import styles from './meeting.module.css'

interface AgendaEditorProps {
  readonly meeting: Meeting
  readonly points: readonly AgendaPoint[]
}

export function AgendaEditor({ meeting, points }: AgendaEditorProps) {
  const t = useWords(words)
  const { number } = useFormat()
  const { run, isBusy, failure } = useCommand('agenda.order')
  const [written, setWritten] = useState<AgendaPointId | 'new' | null>(null)
  const order = (ids: readonly AgendaPointId[]) => void run({ meeting: meeting.id, points: [...ids] })
  const ids = points.map(({ id }) => id)
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const moved = ids.filter((id) => keys.has(id))
      const left = ids.filter((id) => !keys.has(id))
      const at = left.indexOf(target.key as AgendaPointId) + (target.dropPosition === 'after' ? 1 : 0)
      order(left.toSpliced(at, 0, ...moved))
    },
  })
  const move = (at: number, by: 1 | -1) => {
    const id = ids[at]
    if (id !== undefined) order(ids.toSpliced(at, 1).toSpliced(at + by, 0, id))
  }
  const minutes = minutesOf(points)
  const changed = points.find(({ id }) => id === written)
  return (
    <section className={styles.agenda} aria-label={t.agenda}>
      <h3>
        {t.agenda} {minutes > 0 && <span className={styles.note}>{t.lasts(number(minutes))}</span>}
      </h3>
      {points.length > 1 && !meeting.isClosed && <p className={styles.note}>{t.agendaHow}</p>}
      <GridList
        // A list that can be dragged is another one than a list that cannot.
        key={meeting.isClosed ? 'closed' : 'open'}
        aria-label={t.agenda}
        className={styles.points ?? ''}
        items={points.map((point, at) => ({ id: point.id, point, at }))}
        // What stands in a line beside its point.
        dependencies={[isBusy, points]}
        {...(!meeting.isClosed && { dragAndDropHooks })}
        renderEmptyState={() => <p className={styles.soft}>{t.agendaEmpty}</p>}
      >
        {({ point, at }) => (
          <GridListItem id={point.id} textValue={point.title} className={styles.point ?? ''}>
            {!meeting.isClosed && (
              <Plain slot="drag" className={styles.grip ?? ''}>
                ⠿
              </Plain>
            )}
            <PointLine
              point={point}
              at={at}
              last={points.length - 1}
              isFixed={meeting.isClosed || isBusy}
              onMove={move}
              onChange={() => setWritten(point.id)}
            />
          </GridListItem>
        )}
      </GridList>
      <FailureInPlace failure={failure} />
      {meeting.isClosed ? null : written === 'new' ? (
        <PointForm key="new" meeting={meeting} point={null} onClose={() => setWritten(null)} />
      ) : changed !== undefined ? (
        <PointForm key={changed.id} meeting={meeting} point={changed} onClose={() => setWritten(null)} />
      ) : (
        <Button writes onPress={() => setWritten('new')}>
          <Icon name="plus" />
          {t.add}
        </Button>
      )}
    </section>
  )
}

interface PointLineProps {
  readonly point: AgendaPoint
  readonly at: number
  readonly last: number
  readonly isFixed: boolean
  readonly onMove: (at: number, by: 1 | -1) => void
  readonly onChange: () => void
}

function PointLine({ point, at, last, isFixed, onMove, onChange }: PointLineProps) {
  const t = useWords(words)
  const say = useSay()
  const { number } = useFormat()
  const { run, isBusy, failure } = useCommand('agenda.remove')
  const { id, title, minutes, state, notes } = point
  return (
    <>
      <span className={styles.number}>{at + 1}</span>
      <span className={styles.what}>
        <span>
          {title} {state !== 'open' && <Chip>{say(agendaPointStateNames[state])}</Chip>}
        </span>
        {notes !== null && <span className={styles.note}>{notes}</span>}
        <FailureInPlace failure={failure} />
      </span>
      <span className={styles.note}>{minutes === null ? '' : t.spentOnly(number(minutes))}</span>
      {isFixed && !isBusy ? null : (
        <span className={styles.tools}>
          <Button
            writes
            look="quiet"
            aria-label={t.up(title)}
            isDisabled={isFixed || at === 0}
            onPress={() => onMove(at, -1)}
          >
            <Icon name="up" />
          </Button>
          <Button
            writes
            look="quiet"
            aria-label={t.down(title)}
            isDisabled={isFixed || at === last}
            onPress={() => onMove(at, 1)}
          >
            <Icon name="down" />
          </Button>
          <Button writes look="quiet" aria-label={t.about(t.change, title)} onPress={onChange}>
            {t.change}
          </Button>
          <Button
            writes
            look="quiet"
            aria-label={t.remove(title)}
            isDisabled={isBusy}
            onPress={() => void run({ id })}
          >
            <Icon name="close" />
          </Button>
        </span>
      )}
    </>
  )
}
