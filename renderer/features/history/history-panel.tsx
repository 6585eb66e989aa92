/** What was done to the project, by whom and when, with the steps back and forth. */
import { useMemo, useState } from 'react'
import { useCall, useCommand, useProject } from '../../api/index.ts'
import { useLanguage, useNotices } from '../../state/index.ts'
import {
  Busy,
  Button,
  EmptyState,
  FailedState,
  Icon,
  Panel,
  useFormat,
  useSay,
  useWords,
} from '../../ui/index.ts'
import type { HistoryEntry } from '../../../shared/contract/calls.ts'
import { message } from '../../../shared/domain/message.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { groupByDay, localDay } from './group-by-day.ts'
import { words } from './words.ts'
import styles from './history.module.css'

const few = 100
const many = 1000

/** History of the open project; needs no props. */
export function HistoryPanel() {
  const t = useWords(words)
  const [limit, setLimit] = useState(few)
  const { data, failure, isPending, refetch } = useCall('history.list', { limit })
  return (
    <Panel title={t.title} actions={<Steps />}>
      {failure !== null ? (
        <FailedState failure={failure} onAgain={() => void refetch()} />
      ) : isPending || data === undefined ? (
        <Busy what={t.loading} />
      ) : data.length === 0 ? (
        <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
      ) : (
        <>
          <Days entries={data} />
          {data.length === few && limit === few && <Button onPress={() => setLimit(many)}>{t.more}</Button>}
        </>
      )}
    </Panel>
  )
}

function Steps() {
  const t = useWords(words)
  const say = useSay()
  const { project } = useProject()
  const undo = useStep('history.undo')
  const redo = useStep('history.redo')
  const isBusy = undo.isBusy || redo.isBusy
  const hint = (what: NonNullable<typeof project>['undo'] | undefined) => (what ? say(what) : '')
  return (
    <>
      <Button isDisabled={!project?.undo || isBusy} onPress={() => void undo.step()}>
        <Icon name="undo" />
        <span title={hint(project?.undo)}>{t.undo}</span>
      </Button>
      <Button isDisabled={!project?.redo || isBusy} onPress={() => void redo.step()}>
        <Icon name="redo" />
        <span title={hint(project?.redo)}>{t.redo}</span>
      </Button>
    </>
  )
}

function useStep(name: 'history.undo' | 'history.redo') {
  const { run, isBusy } = useCommand(name)
  const say = useSay()
  const notify = useNotices((state) => state.notify)
  const step = async () => {
    const result = await run({})
    if (!result.ok) return notify('failure', result.failure)
    const said = name === 'history.undo' ? 'window.undone' : 'window.redone'
    notify('done', message(said, { what: say(result.value.what) }))
  }
  return { step, isBusy }
}

function Days({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const days = useMemo(() => groupByDay(entries), [entries])
  const dayName = useDayName()
  return days.map(({ day, entries: ofDay }) => (
    <section key={day} className={styles.day} aria-label={dayName(day)}>
      <h3>{dayName(day)}</h3>
      <ol>
        {ofDay.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  ))
}

function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const t = useWords(words)
  const say = useSay()
  const language = useLanguage()
  const time = new Date(entry.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' })
  // That a step back was itself taken back is told by the entry that did so.
  const isUndone = entry.undone && entry.kind === 'change'
  return (
    <li className={styles.entry} data-undone={isUndone || undefined}>
      <time dateTime={entry.at} className={styles.time}>
        {time}
      </time>
      <span className={styles.what}>
        {entry.kind !== 'change' && <span className={styles.step}>{t.done[entry.kind]}: </span>}
        {say(entry.what)}
        {isUndone && <span className={styles.step}> · {t.undone}</span>}
      </span>
      <span className={styles.actor}>{entry.actor}</span>
    </li>
  )
}

function useDayName(): (day: string) => string {
  const t = useWords(words)
  const { date } = useFormat()
  const today = new Date()
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)
  return (day) => {
    if (day === localDay(today)) return t.today
    if (day === localDay(yesterday)) return t.yesterday
    return date(CalendarDate.parse(day))
  }
}
