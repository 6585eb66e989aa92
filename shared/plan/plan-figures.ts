/** The figures a plan begins with, on screen and on paper. */
import { message, type Message } from '../domain/message.ts'
import type { Plan } from '../domain/plan.ts'

export interface PlanFigure {
  readonly count: number
  /** Of what there are so many. */
  readonly what: Message
}

export function planFigures({
  combinations,
  alone,
  open,
}: Pick<Plan, 'combinations' | 'alone' | 'open'>): PlanFigure[] {
  const figures = [
    ['export.countCombinations', combinations.length],
    ['export.countTogether', worksIn(combinations)],
    ['export.countAlone', worksIn(alone)],
    ['export.countOpen', open.length],
  ] as const
  return figures.map(([key, count]) => ({ count, what: message(key, { count }) }))
}

function worksIn(groups: readonly { readonly works: readonly unknown[] }[]): number {
  return groups.reduce((sum, { works }) => sum + works.length, 0)
}
