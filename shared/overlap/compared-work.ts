/** What comparing works reads of them; an engine that holds very many holds no more. */
import type { Period } from '../domain/period.ts'
import type { Work } from '../domain/work.ts'

export const comparedFields = [
  'id',
  'party',
  'number',
  'name',
  'discipline',
  'kind',
  'street',
  'district',
  'period',
  'earliestStart',
  'latestEnd',
  'firmness',
] as const satisfies readonly (keyof Work)[]

/** How the party wrote a period is nothing to comparing. */
export type ComparedPeriod = Omit<Period, 'raw'>

export type ComparedWork = Omit<Pick<Work, (typeof comparedFields)[number]>, 'period'> & {
  readonly period: ComparedPeriod
}
