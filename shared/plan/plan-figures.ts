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
  held: { figures: held },
}: Pick<Plan, 'combinations' | 'alone' | 'open' | 'held'>): PlanFigure[] {
  const figures = [
    ['export.countCombinations', combinations.length + held.combinations],
    ['export.countTogether', worksIn(combinations) + held.together],
    ['export.countAlone', worksIn(alone) + held.alone],
    ['export.countOpen', open.length + held.open],
  ] as const
  return figures.map(([key, count]) => ({ count, what: message(key, { count }) }))
}

function worksIn(groups: readonly { readonly works: readonly unknown[] }[]): number {
  return groups.reduce((sum, { works }) => sum + works.length, 0)
}
