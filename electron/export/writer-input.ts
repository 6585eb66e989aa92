/** What writers of the plan, and writers of the works, are given: what passed the gate, and nothing else of the project. */
import type { Language } from '../../shared/domain/language.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import type { PlanPaper } from '../../shared/domain/plan-paper.ts'
import type { Ground } from '../../shared/sharing/ground-as-seen.ts'
import type { Pictures } from '../../shared/sharing/pictures-as-seen.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import type { PlacedWorks } from '../../shared/sharing/works-as-seen-by.ts'

export interface PlanInput {
  readonly plan: Seen<Plan>
  /** The whole of it, or one page of it. */
  readonly paper: PlanPaper
  readonly language: Language
  /** What small maps are drawn with: places of the works of the plan, at least those in combinations, and layers. */
  readonly ground: Seen<Ground>
  /** What stands in it as pictures. */
  readonly pictures: Seen<Pictures>
  /** The day it is made. */
  readonly date: CalendarDate
}

export interface WorksInput {
  readonly seen: Seen<PlacedWorks>
  /** Of the project and so of the places, `EPSG:28992`. */
  readonly crs: string
  readonly language: Language
}
