/** The facts of a pair in numbers with their units; what does not apply to these two is left out. */
import { useFormat, useWords } from '../../ui/index.ts'
import type { SeenPair } from '../../../shared/domain/overlap.ts'
import { words } from './words.ts'
import styles from './detail.module.css'

export function PairFacts({ pair }: { readonly pair: SeenPair }) {
  const t = useWords(words)
  const { number } = useFormat()
  const { distance, sharedArea, sharedLength, gapDays } = pair
  return (
    <table className={styles.facts}>
      <caption>{t.facts}</caption>
      <tbody>
        <Fact name={t.distance} value={number(distance, 1)} unit="m" note={distance === 0 ? t.touches : ''} />
        {sharedArea !== null && <Fact name={t.sharedArea} value={number(sharedArea, 1)} unit="m²" />}
        {sharedLength !== null && <Fact name={t.sharedLength} value={number(sharedLength, 1)} unit="m" />}
        {gapDays === null ? (
          <Fact name={t.gap} value="–" unit="" note={t.noDate} />
        ) : (
          <Fact name={t.gap} value={number(gapDays)} unit={t.unitDays} note={timeNote(pair, t)} />
        )}
      </tbody>
    </table>
  )
}

/** Whether they share days, and how sure that is. */
function timeNote(
  { gapDays, possible }: SeenPair,
  t: { readonly sameTime: string; readonly maybeSameTime: string; readonly notCertain: string },
): string {
  if (gapDays === 0) return possible ? t.maybeSameTime : t.sameTime
  return possible ? t.notCertain : ''
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly unit: string
  readonly note?: string
}

function Fact({ name, value, unit, note = '' }: FactProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        {note !== '' && <span className={styles.note}> {note}</span>}
      </th>
      <td className={styles.number}>{value}</td>
      <td className={styles.unit}>{unit}</td>
    </tr>
  )
}
