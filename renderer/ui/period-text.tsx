/** A period as people write it, with the party's own words as a hint. */
import type { Period } from '../../shared/domain/period.ts'
import { useFormat } from './use-format.ts'

export function PeriodText({ period }: { readonly period: Period }) {
  const format = useFormat()
  return <span title={period.raw === '' ? undefined : `“${period.raw}”`}>{format.period(period)}</span>
}
