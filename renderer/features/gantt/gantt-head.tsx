/** The line over the chart: how it is grouped and folded, how much it shows and what its bars mean. */
import { foldOnlyInGantt, groupGanttBy, useGanttChoice, useTimeView } from '../../state/index.ts'
import { Button, Choice, useFormat, useWords } from '../../ui/index.ts'
import type { Chart } from './chart.ts'
import { GroupBy } from '../../../shared/domain/sight.ts'
import { showAll } from './use-axis.ts'
import { words } from './words.ts'
import styles from './gantt.module.css'

export interface GanttHeadProps {
  readonly chart: Chart
  /** Works that the filter leaves. */
  readonly shown: number
}

export function GanttHead({ chart, shown }: GanttHeadProps) {
  const t = useWords(words)
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{t.title}</h2>
      <Ways />
      <FoldAll chart={chart} />
      <AllYears />
      <Count chart={chart} shown={shown} />
      <Legend />
    </header>
  )
}

function Ways() {
  const t = useWords(words)
  const by = useGanttChoice((state) => state.by)
  return (
    <div className={styles.ways}>
      <Choice
        label={t.groupBy}
        hideLabel
        options={GroupBy.options.map((way) => ({ value: way, label: t.ways[way] }))}
        value={by}
        onChange={groupGanttBy}
      />
    </div>
  )
}

/** One button: as long as anything is folded it unfolds. */
function FoldAll({ chart: { groups } }: { readonly chart: Chart }) {
  const t = useWords(words)
  const folded = useGanttChoice((state) => state.folded)
  const isFolded = groups.some(({ key }) => folded.has(key))
  return (
    <Button look="quiet" onPress={() => foldOnlyInGantt(isFolded ? [] : groups.map(({ key }) => key))}>
      {isFolded ? t.unfoldAll : t.foldAll}
    </Button>
  )
}

/** The way back from a part of time. */
function AllYears() {
  const t = useWords(words)
  const isPart = useTimeView(({ view }) => view !== null)
  return isPart ? (
    <Button look="quiet" onPress={showAll}>
      {t.allYears}
    </Button>
  ) : null
}

function Count({ chart, shown }: { readonly chart: Chart; readonly shown: number }) {
  const t = useWords(words)
  const { number } = useFormat()
  const undated = chart.undated.reduce((sum, count) => sum + count, 0)
  return (
    <p role="status" className={styles.count}>
      {t.works(number(shown))}
      {undated === 0 ? null : ` · ${t.undatedBelow(number(undated))}`}
    </p>
  )
}

const samples = ['firm', 'planned', 'vague', 'room', 'agreed'] as const

function Legend() {
  const t = useWords(words)
  return (
    <ul className={styles.legend} title={t.keys}>
      {samples.map((sample) => (
        <li key={sample}>
          <span className={styles.sample} data-sample={sample} /> {t.legend[sample]}
        </li>
      ))}
    </ul>
  )
}
