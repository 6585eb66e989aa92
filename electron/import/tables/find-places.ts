/** Gives the rows of a delivery that have no place of their own the place that their words name. */
import type { RowRemark } from '../../../shared/domain/delivery.ts'
import { message } from '../../../shared/domain/message.ts'
import { isToPlace, type PlaceSource } from '../../../shared/domain/placing.ts'
import type { LayerKind } from '../../../shared/domain/reference-layer.ts'
import type { TableJoin } from './join-tables.ts'
import { remarkOn, type OpenTable, type ReadRowAndPlace } from './open-table.ts'
import type { PlacedRow } from '../place/place-table.ts'
import { textOf } from '../readers/raw-table.ts'
import type { ReadingContext, ReadWork } from '../reading.ts'
import type { MappedTable } from '../rows/mapped-table.ts'
import { placeFinder } from '../place/place-finder.ts'

export interface FoundPlaces {
  readonly places: ReadonlyMap<ReadRowAndPlace, PlacedRow>
  /** One for every table that was looked up in. */
  readonly notes: readonly RowRemark[]
}

/** Rows that became works with a feature of another file, and the features that did. */
interface Joined {
  readonly works: ReadonlyMap<ReadRowAndPlace, ReadWork>
  readonly used: ReadonlySet<ReadRowAndPlace>
}

/** Looks up every row that has no place, alone or with the feature it was joined to. */
export function findPlaces(
  tables: readonly OpenTable[],
  joins: readonly TableJoin[],
  joined: Joined,
  context: ReadingContext,
): FoundPlaces {
  const finder = placeFinder(context)
  const places = new Map<ReadRowAndPlace, PlacedRow>()
  const notes: RowRemark[] = []
  tables.forEach(({ mapped, rows }, index) => {
    if (mapped === null) return
    const column = joins.find(({ list }) => list === index)?.listColumn ?? mapped.fields.get('feature')?.[0]
    const found: PlacedRow[] = []
    for (const [at, row] of rows.entries()) {
      const raw = mapped.rows[at]
      const work = joined.works.get(row)
      if ((work ?? row.work).place !== null || raw === undefined || joined.used.has(row)) continue
      const feature = work === undefined && column !== undefined ? textOf(raw.cells[column]) : ''
      const { fields } = work ?? row.work
      const looked = finder.find({ table: mapped, row: raw, fields, feature })
      const placed = withReason(looked, row.work)
      places.set(row, placed)
      found.push(placed)
    }
    notes.push(...summaries(mapped, found, context))
  })
  return { places, notes }
}

/** A row that says nothing in words is without a place for what is wrong with its coordinates. */
function withReason(looked: PlacedRow, { placing }: ReadWork): PlacedRow {
  const isSilent = looked.place === null && looked.placing.why?.key === 'place.nothingSaid'
  return isSilent && placing.why !== null ? { place: null, placing } : looked
}

/** The kind of layer a place was found in. */
const kindOf: Readonly<Partial<Record<PlaceSource, LayerKind>>> = {
  address: 'addresses',
  street: 'streets',
  streetPart: 'streets',
  postcode: 'postcodes',
  district: 'districts',
}

function summaries(table: MappedTable, found: readonly PlacedRow[], context: ReadingContext): RowRemark[] {
  const kinds = new Set(found.map(({ placing }) => placing.how && kindOf[placing.how]))
  const searched = context.layers.filter(({ kind }) => kinds.has(kind)).map(({ name }) => name)
  const layers = [...new Set(searched)].join(', ')
  const earlier = found.filter(({ placing }) => placing.how === 'earlier').length
  const wanted = found.filter(({ placing }) => placing.why?.key === 'place.noStreetLayer').length
  const byName = found.filter(({ placing }) => placing.how !== null && placing.how !== 'earlier')
  const sure = byName.filter(({ placing }) => placing.sure).length
  const toPlace = found.filter(({ placing }) => isToPlace(placing)).length
  const counts = { sure, toPlace, unsure: byName.length - sure, layers }
  return [
    ...(earlier === 0 ? [] : [remarkOn(table, null, message('place.earlierSummary', { count: earlier }))]),
    ...(byName.length === 0 ? [] : [remarkOn(table, null, message('place.summary', counts))]),
    ...(wanted === 0 ? [] : [remarkOn(table, null, message('place.layersWanted', { count: wanted }))]),
  ]
}
