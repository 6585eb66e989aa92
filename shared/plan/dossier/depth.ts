/** How deep what a work lays usually lies, and which works close the street again. */
import type { Discipline } from '../../domain/discipline.ts'
import type { Work } from '../../domain/work.ts'
import { workKinds } from '../../domain/work-kind.ts'

/**
 * The usual order in a Dutch street, the deepest highest; NEN 7171-1 gives each its own lane and cover. What is not named lies
 * in no trench of its own, and says nothing about the order.
 */
const depths: Readonly<Partial<Record<Discipline, number>>> = {
  sewerGravity: 6,
  sewerPressure: 6,
  water: 5,
  heat: 4,
  gasHigh: 3,
  gasLow: 3,
  electricityHigh: 2,
  electricityMedium: 2,
  electricityLow: 2,
  lighting: 2,
  telecom: 1,
}

type Dug = Pick<Work, 'discipline' | 'kind'>

/** Higher is deeper; null: it lays no pipe or cable in the ground, or does not dig for it. */
export function depthOf({ discipline, kind }: Dug): number | null {
  return isPaving({ discipline, kind }) || !workKinds[kind].digs ? null : (depths[discipline] ?? null)
}

/** What is done to the road itself, over whatever lies in the ground. */
export function isPaving({ discipline, kind }: Dug): boolean {
  return discipline === 'roads' || kind === 'resurface' || kind === 'reconstruct'
}
