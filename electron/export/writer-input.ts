/** What writers of the plan, and writers of the works, are given: what passed the gate, and nothing else of the project. */
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { CalendarDate } from '../../shared/domain/period.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import type { Seen } from '../../shared/sharing/seen.ts'
import type { PlacedWorks } from '../../shared/sharing/works-as-seen-by.ts'

export interface PlanInput {
  readonly plan: Seen<Plan>
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
  readonly seen: Seen<PlacedWorks>
  /** Of the project and so of the places, `EPSG:28992`. */
  readonly crs: string
  readonly parties: readonly Party[]
  readonly language: Language
}
