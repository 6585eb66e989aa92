/** What was done to the project, by whom and when, with the steps back and forth. */
import { useMemo, useState } from 'react'
import { useCall, useOwnName } from '../../api/index.ts'
import { askAnotherName, useHistorySteps, useLanguage } from '../../state/index.ts'
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
import { useSettled } from '../../ui/use-settled.ts'
import type { HistoryEntry } from '../../../shared/domain/project.ts'
import { CalendarDate } from '../../../shared/domain/period.ts'
import { groupByDay, localDay } from './group-by-day.ts'
import { HistoryFilters, nothingLooked } from './history-filters.tsx'
import { ThenAndNow } from './then-and-now.tsx'
import { words } from './words.ts'
import styles from './history.module.css'

/** Milliseconds without a key after which is looked. */
const rest = 150
const few = 100
const many = 1000

/** History of the open project; needs no props. */
export function HistoryPanel() {
  const t = useWords(words)
  const { number } = useFormat()
  const language = useLanguage()
  const [limit, setLimit] = useState(few)
  const [looked, setLooked] = useState(nothingLooked)
  const text = useSettled(looked.text.trim(), rest)
  const filter = { ...looked, text, language }
  const isLooking = text !== '' || looked.actor !== null || looked.of !== null
  const { data, failure, isPending, refetch } = useCall('history.list', { limit, filter })
  return (
    <Panel title={t.title} actions={<Steps />}>
      <KeptAs />
      <HistoryFilters looked={looked} onChange={setLooked} />
      {failure !== null ? (
        <FailedState failure={failure} onAgain={() => void refetch()} />
      ) : isPending || data === undefined ? (
        <Busy what={t.loading} />
      ) : data.length === 0 ? (
        isLooking ? (
          <EmptyState title={t.notFoundTitle}>{t.notFound}</EmptyState>
        ) : (
          <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
        )
      ) : (
        <>
          <Days entries={data} />
          {data.length === few && limit === few && <Button onPress={() => setLimit(many)}>{t.more}</Button>}
          {data.length === many && <p className={styles.note}>{t.cut(number(many))}</p>}
        </>
      )}
    </Panel>
  )
}

function KeptAs() {
  const t = useWords(words)
  const { person } = useOwnName()
  if (person === null) return null
  return (
    <p className={styles.keptAs}>
      <span>{t.keepsAs(person.name ?? person.machineUser)}</span>
      <Button look="quiet" onPress={askAnotherName}>
        {t.otherName}
      </Button>
    </p>
  )
}

function Steps() {
  const t = useWords(words)
  const say = useSay()
  const { undo, redo, undoes, redoes } = useHistorySteps()
  return (
    <>
      <Button isDisabled={undo === null} onPress={() => void undo?.()}>
        <Icon name="undo" />
        <span title={undoes ? say(undoes) : ''}>{t.undo}</span>
      </Button>
      <Button isDisabled={redo === null} onPress={() => void redo?.()}>
        <Icon name="redo" />
        <span title={redoes ? say(redoes) : ''}>{t.redo}</span>
      </Button>
    </>
  )
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
  const [isOpen, setOpen] = useState(false)
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
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-label={t.thenOf(time, say(entry.what))}
        onPress={() => setOpen(!isOpen)}
      >
        <Icon name="history" />
      </Button>
      {isOpen && <ThenAndNow entry={entry} />}
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
