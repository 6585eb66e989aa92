/**
 * The tables as types: one row of each as SQLite hands it over. STRICT tables and their checks make a row what is
 * written here; `verify` reads every record with its schema besides.
 */
import type { Discipline } from '../../shared/domain/discipline.ts'
import type { ExceptionGround } from '../../shared/domain/dig-rest.ts'
import type { Firmness } from '../../shared/domain/firmness.ts'
import type {
  ClosedAreaId,
  CombinationId,
  CommandId,
  ConversationId,
  DeliveryId,
  DigRestExceptionId,
  JudgementId,
  LayerId,
  PartyId,
  WorkId,
} from '../../shared/domain/ids.ts'
import type { IntegrationLevel } from '../../shared/domain/combination.ts'
import type { Verdict } from '../../shared/domain/judgement-verdict.ts'
import type { CalendarDate, Period, Precision } from '../../shared/domain/period.ts'
import type { MissingDecision } from '../../shared/domain/missing-decision.ts'
import type { PlaceSource } from '../../shared/domain/placing.ts'
import type { LayerKind } from '../../shared/domain/reference-layer.ts'
import type { ShareLevel } from '../../shared/domain/sharing.ts'
import type { WorkKind } from '../../shared/domain/work-kind.ts'

export type SqlValue = string | number | null | Uint8Array

/** Columns min_x … max_y: metres, all null when there is no place. */
export interface BoundsRow<Ordinate extends number | null = number | null> {
  min_x: Ordinate
  min_y: Ordinate
  max_x: Ordinate
  max_y: Ordinate
}

/** What can be changed by commands and is kept in history. */
export interface RecordTables {
  project: { id: string; name: string; crs: string; overlap_settings: string }
  party: { id: PartyId; name: string }
  delivery: {
    id: DeliveryId
    party: PartyId
    at: string
    report: string
    added: number
    changed: number
    moved: number
    shifted: number
    missing: number
    unchanged: number
  }
  /** `bytes` are deflated; `size` is their length before. */
  delivered_file: { id: string; delivery: DeliveryId; path: string; size: number; bytes: Uint8Array }
  work: {
    id: WorkId
    party: PartyId
    delivery: DeliveryId
    source_file: string
    source_sheet: string | null
    source_row: number
    number: string | null
    name: string
    discipline: Discipline
    kind: WorkKind
    street: string | null
    district: string | null
    period_start: CalendarDate | null
    period_end: CalendarDate | null
    period_precision: Precision
    period_raw: string
    period_derived: Period['derived']
    earliest_start: CalendarDate | null
    latest_end: CalendarDate | null
    phase: string | null
    firmness: Firmness
    budget: number | null
    missing: number
    missing_decision: MissingDecision | null
    /** Headings and values of the party's own, as JSON. */
    own: string | null
    placed_how: PlaceSource | null
    placed_sure: number
    /** A message as JSON. */
    placed_why: string | null
    wkb: Uint8Array | null
  } & BoundsRow
  layer: { id: LayerId; name: string; kind: LayerKind }
  layer_feature: {
    id: string
    layer: LayerId
    name: string | null
    wkb: Uint8Array
    finished: CalendarDate | null
    closed_until: CalendarDate | null
  } & BoundsRow<number>
  combination: {
    id: CombinationId
    name: string
    lead: PartyId
    period_start: CalendarDate
    period_end: CalendarDate
    level: IntegrationLevel
    reason: string
  }
  /**
   * A work stands in one combination at most, so the work is the key. Without a period of its own it has that of the
   * whole; `original` is an OriginalPlan as JSON, null when what it was is not known.
   */
  combination_work: {
    work: WorkId
    combination: CombinationId
    ordinal: number
    period_start: CalendarDate | null
    period_end: CalendarDate | null
    original: string | null
  }
  /**
   * `outcomes` is a JSON list; a < b. `periods_known` 0: it was taken back before periods were kept, so there are none to
   * compare with. `conversation` is shared by all pairs that were judged together as one cluster.
   */
  judgement: {
    id: JudgementId
    a: WorkId
    b: WorkId
    verdict: Verdict
    reason: string
    actor: string
    at: string
    distance: number
    shared_area: number | null
    gap_days: number | null
    outcomes: string
    a_start: CalendarDate | null
    a_end: CalendarDate | null
    b_start: CalendarDate | null
    b_end: CalendarDate | null
    periods_known: number
    conversation: ConversationId | null
  }
  /** One of the two that may close the street is there. */
  dig_rest_exception: {
    id: DigRestExceptionId
    work: WorkId
    closed_by_work: WorkId | null
    closed_by_area: ClosedAreaId | null
    ground: ExceptionGround
    reason: string
    actor: string
    at: string
    starts: CalendarDate
    until: CalendarDate
  }
  /** `party` null: what is usual, under the id of the project; otherwise the id is the party's. */
  sharing: { id: string; party: PartyId | null; level: ShareLevel; money: number; own: number }
}

/** `do` is what the user asked for; `undo` and `redo` apply the inverse of the command they reverse. */
export type CommandKind = 'do' | 'undo' | 'redo'
export type ChangeKind = 'insert' | 'update' | 'delete'

/** History itself: written once per command, never changed but for `reversed_by`. */
export interface HistoryTables {
  /** `sequence` is the revision the command made; `what` a message as JSON. */
  command: {
    sequence: number
    id: CommandId
    kind: CommandKind
    what: string
    actor: string
    at: string
    revision_seen: number
    reverses: number | null
    reversed_by: number | null
    /** Of the table of commands; with what was asked, as JSON. Null, as all below, for what was done before it was kept. */
    name: string | null
    input: string | null
    /** The copy of the project it was made in, and its number there. */
    copy: string | null
    number: number | null
    /** By copy, the number of the last command that had been seen, as JSON. */
    seen: string | null
  }
  /** `before` and `after` are JSON objects of column values; see row-as-json. */
  change: {
    command: number
    ordinal: number
    record_table: RecordTable
    record: string
    op: ChangeKind
    before: string | null
    after: string | null
  }
}

/** What the last change left behind, for the file itself; see latest-mark. */
interface MarkTables {
  latest: { name: string; mark: string; before: string }
}

export type Tables = RecordTables & HistoryTables & MarkTables
export type RecordTable = keyof RecordTables
export type Table = keyof Tables
export type Column<Name extends Table> = keyof Tables[Name] & string

/** The column a record is known by; history has no single one. */
export const keyColumns = {
  project: 'id',
  party: 'id',
  delivery: 'id',
  delivered_file: 'id',
  work: 'id',
  layer: 'id',
  layer_feature: 'id',
  combination: 'id',
  combination_work: 'work',
  judgement: 'id',
  dig_rest_exception: 'id',
  sharing: 'id',
} as const satisfies { [Name in RecordTable]: Column<Name> }

export const recordTables = Object.keys(keyColumns) as readonly RecordTable[]

/** For names that a file says. */
export function isRecordTable(name: string): name is RecordTable {
  return Object.hasOwn(keyColumns, name)
}

/** What a row that was kept in history before a column existed says in it, when undo or redo brings it back. */
export const laterColumns: {
  readonly [Name in RecordTable]?: (row: Readonly<Record<string, SqlValue>>) => Partial<Tables[Name]>
} = {
  delivery: () => ({ moved: 0, shifted: 0 }),
  work: ({ wkb = null }) => ({
    missing_decision: null,
    placed_how: wkb === null ? null : 'geometry',
    placed_sure: 1,
    placed_why: null,
    own: null,
  }),
  combination_work: () => ({ period_start: null, period_end: null, original: null }),
  layer_feature: () => ({ finished: null, closed_until: null }),
  judgement: () => ({
    a_start: null,
    a_end: null,
    b_start: null,
    b_end: null,
    periods_known: 0,
    conversation: null,
  }),
}
