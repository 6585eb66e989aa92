/** A table of a delivery together with how it will be read, before anything was placed. */
import type { TableMapping } from '../../../shared/domain/delivery.ts'
import type { DraftTable, Question } from '../../../shared/domain/draft.ts'
import type { Message } from '../../../shared/domain/message.ts'
import type { HeadedRows } from '../detect/headed-rows.ts'
import type { ProposedColumn } from '../detect/propose-columns.ts'
import type { RawTable } from '../readers/raw-table.ts'

/** A table with its heading, the meaning of its columns and how it will be read; the system comes later. */
export interface ProposedTable extends HeadedRows {
  readonly raw: RawTable
  readonly mapping: TableMapping
  readonly proposed: readonly ProposedColumn[]
  /** Why it is left out, when the program proposes that; null: it is not, or somebody else decided. */
  readonly leftOut: Message | null
  /** The mapping was given and is only followed. */
  readonly isGiven: boolean
  readonly profile: FollowedProfile | null
  /** What columns and words leave open. */
  readonly questions: readonly Question[]
}

/** The earlier delivery that was followed; `decidesUse`: it had this very table, and says whether it is used. */
export interface FollowedProfile {
  readonly from: NonNullable<DraftTable['profile']>
  readonly decidesUse: boolean
}
