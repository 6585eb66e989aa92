/** The works of a combination in time, with what was laid down of their order; for who cannot see it, a table. */
import { useMemo, type CSSProperties } from 'react'
import { disciplines } from '../../../../shared/domain/discipline.ts'
import type { Dossier } from '../../../../shared/domain/dossier.ts'
import type { WorkId } from '../../../../shared/domain/ids.ts'
import type { WorkInStreet } from '../../../../shared/plan/dossier/works-in-street.ts'
import { dayNumber } from '../../../../shared/time/day-number.ts'
import { today } from '../../../../shared/time/today.ts'
import { usePartyNames } from '../../../api/index.ts'
import { placeOnAxis, shareOfDay, useLanguage, useViewState, type TimeRange } from '../../../state/index.ts'
import { axisTicks } from '../../../ui/axis-ticks.ts'
import { Chip, DisciplineMark, useFormat, useWords } from '../../../ui/index.ts'
import { arrowsOf, orderAxis } from './order-axis.ts'
import { words } from './words.ts'
import styles from './dossier.module.css'

export interface OrderChartProps {
  readonly works: readonly WorkInStreet[]
  readonly dossier: Dossier
  /** Works of an order that is not kept. */
  readonly notKept: ReadonlySet<string>
}

export function OrderChart({ works, dossier, notKept }: OrderChartProps) {
  const axis = useMemo(() => orderAxis(works), [works])
  if (axis === null) return null
  return (
    <>
      <div className={styles.chart} aria-hidden="true">
        <Scale axis={axis} />
        {works.map((one) => (
          <Row key={one.work.id} axis={axis} one={one} isLeading={one.work.id === dossier.leading} />
        ))}
        <Arrows works={works} dossier={dossier} axis={axis} notKept={notKept} />
      </div>
      <OrderTable works={works} dossier={dossier} />
    </>
  )
}

function Scale({ axis }: { readonly axis: TimeRange }) {
  const t = useWords(words)
  const language = useLanguage()
  const { years, parts } = useMemo(() => axisTicks(axis, language), [axis, language])
  const now = shareOfDay(axis, dayNumber(today()))
  return (
    <div className={styles.scale}>
      {years.map((tick) => (
        <span key={tick.day} className={styles.year} style={placeOf(tick)}>
          {tick.width < 0.09 ? '' : tick.label}
        </span>
      ))}
      {parts.map((tick) => (
        <span key={tick.day}>
          <span className={styles.grid} style={{ left: `${100 * tick.from}%` }} />
          <span className={styles.month} style={placeOf(tick)}>
            {tick.width < 0.08 ? '' : tick.label}
          </span>
        </span>
      ))}
      {now < 0 || now > 1 ? null : (
        <span className={styles.today} style={{ left: `${100 * now}%` }} title={t.today} />
      )}
    </div>
  )
}

function placeOf({ from, width }: { readonly from: number; readonly width: number }): CSSProperties {
  return { left: `${100 * from}%`, width: `${100 * width}%` }
}

interface RowProps {
  readonly axis: TimeRange
  readonly one: WorkInStreet
  readonly isLeading: boolean
}

function Row({ axis, one: { work, period }, isLeading }: RowProps) {
  const t = useWords(words)
  const { range } = useFormat()
  const hover = useViewState((state) => state.hover)
  const partyName = usePartyNames()
  const place = placeOnAxis(axis, period)
  const style = { '--discipline': disciplines[work.discipline].colour } as CSSProperties
  return (
    <div
      className={styles.row}
      style={style}
      title={`${work.name} · ${partyName(work.party)} · ${range(period.start, period.end)}`}
      onPointerEnter={() => hover({ work: work.id })}
      onPointerLeave={() => hover(null)}
    >
      <DisciplineMark discipline={work.discipline} />
      <span className={styles.name}>{work.name}</span>
      {isLeading && <Chip tone="accent">{t.leads}</Chip>}
      {place !== null && (
        <span
          className={styles.bar}
          style={{ left: `${100 * place.from}%`, width: `max(5px, ${100 * (place.to - place.from)}%)` }}
        />
      )}
    </div>
  )
}

interface ArrowsProps extends OrderChartProps {
  readonly axis: TimeRange
}

/** Drawn in a square that is pulled to the size of the chart; the lines keep their width. */
function Arrows({ works, dossier: { dependencies }, axis, notKept }: ArrowsProps) {
  const arrows = arrowsOf(dependencies, works, axis)
  return (
    <div className={styles.arrows}>
      <svg
        className={styles.arrows}
        style={{ top: 0, height: '100%' }}
        viewBox="0 0 1 1"
        preserveAspectRatio="none"
      >
        {arrows.map(({ id, from, to, isTogether }) => (
          <path
            key={id}
            className={styles.arrow}
            data-together={isTogether || undefined}
            data-wrong={notKept.has(id) || undefined}
            d={`M${from.x} ${from.y}H${Math.max(0, Math.min(from.x, to.x) - 0.025)}V${to.y}H${to.x}`}
          />
        ))}
      </svg>
      {arrows.map(({ id, to }) => (
        <span
          key={id}
          className={styles.tip}
          data-wrong={notKept.has(id) || undefined}
          style={{ left: `${100 * to.x}%`, top: `${100 * to.y}%` }}
        />
      ))}
    </div>
  )
}

function OrderTable({ works, dossier: { dependencies, leading } }: Omit<OrderChartProps, 'notKept'>) {
  const t = useWords(words)
  const { range } = useFormat()
  const partyName = usePartyNames()
  const nameOf = (id: WorkId) => works.find(({ work }) => work.id === id)?.work.name ?? ''
  const saidOf = (id: WorkId) =>
    dependencies.flatMap(({ first, second, how }) => {
      if (how === 'after') return second === id ? [t.afterShort(nameOf(first))] : []
      const other = first === id ? second : second === id ? first : null
      return other === null ? [] : [t.togetherShort(nameOf(other))]
    })
  return (
    <table className={styles.aloud}>
      <caption>{t.chart}</caption>
      <thead>
        <tr>
          {[t.work, t.party, t.period, t.waitsFor].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {works.map(({ work, period }) => (
          <tr key={work.id}>
            <th scope="row">{work.id === leading ? `${work.name} (${t.leads})` : work.name}</th>
            <td>{partyName(work.party)}</td>
            <td>{range(period.start, period.end)}</td>
            <td>{saidOf(work.id).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
