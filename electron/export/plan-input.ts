/** What writers of the plan, and writers of the works, are given. */
import type { Combination } from '../../shared/domain/combination.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import type { Work } from '../../shared/domain/work.ts'

export interface PlanInput {
  readonly plan: Plan
  readonly language: Language
  /** Places of the works of the plan, at least those in combinations: WKB in metres of the project's system. */
  readonly places: ReadonlyMap<WorkId, Uint8Array>
  /** The ground of the small maps, in the same system. */
  readonly layers: readonly {
    readonly kind: LayerKind
    readonly features: readonly { readonly name: string | null; readonly wkb: Uint8Array }[]
  }[]
  /** The day it is made. */
  readonly date: CalendarDate
}

export interface WorksInput {
  readonly works: readonly Work[]
  /** In the order of the works: WKB in `crs`, null for a work without a place. */
  readonly places: readonly (Uint8Array | null)[]
  /** Of the project, `EPSG:28992`. */
  readonly crs: string
  readonly parties: readonly Party[]
  readonly combinations: readonly Combination[]
  readonly language: Language
}
