/** A project as threads that compare its works are given it: what can be copied, and no shapes yet. */
import type { PackedBytes } from '../../shared/bytes/packed-bytes.ts'
import type { Combination } from '../../shared/domain/combination.ts'
import type { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { Judgement } from '../../shared/domain/judgement.ts'
import type { OverlapSettings } from '../../shared/domain/overlap.ts'
import type { Party } from '../../shared/domain/party.ts'
import type { Water } from '../../shared/overlap/water/water.ts'
import type { WorksInColumns } from './works-in-columns.ts'

export interface ProjectToCompare {
  readonly works: WorksInColumns
  /** WKB in metres, in the order of the works. */
  readonly places: PackedBytes
  readonly combinations: readonly Combination[]
  readonly judgements: readonly Judgement[]
  readonly parties: readonly Party[]
  readonly exceptions: readonly DigRestException[]
  /** Areas that rest, with WKB in metres. */
  readonly closedAreas: readonly (ClosedArea & { readonly wkb: Uint8Array })[]
  /** Null: no layer knows where there is water. */
  readonly water: Water | null
  readonly settings: OverlapSettings
  readonly pairsOnly: boolean
}
