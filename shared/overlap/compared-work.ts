/** What comparing works reads of them; an engine that holds very many holds no more. */
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

export type ComparedWork = Pick<Work, (typeof comparedFields)[number]>
