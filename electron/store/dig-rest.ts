/** Dig rest: areas that rest after a finished work, and the exceptions people made for works that open a street. */
import type { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { ClosedAreaId, WorkId } from '../../shared/domain/ids.ts'
import type { ClosedBy } from '../../shared/domain/street-closing.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import type { ReadableDatabase } from './database.ts'
import { packPlaces } from './pack-places.ts'

/** Features of the layers of this kind that say when, in the order they were added. */
export function readClosedAreas(db: ReadableDatabase): (ClosedArea & { wkb: Uint8Array })[] {
  const areas = db
    .rows(
      'layer_feature',
      ['id', 'layer', 'name', 'finished', 'closed_until', 'wkb'],
      `WHERE layer IN (SELECT id FROM layer WHERE kind = 'digRest')
         AND (finished IS NOT NULL OR closed_until IS NOT NULL) ORDER BY id`,
    )
    .filter(({ wkb }) => wkbFault(wkb) === null)
    .map(({ id, closed_until, ...area }) => ({ ...area, id: id as ClosedAreaId, until: closed_until }))
  packPlaces(areas)
  return areas
}

const exceptionColumns = [
  'id',
  'work',
  'closed_by_work',
  'closed_by_area',
  'ground',
  'reason',
  'actor',
  'at',
  'starts',
  'until',
] as const

/** Oldest first. */
export function readExceptions(db: ReadableDatabase): DigRestException[] {
  return db
    .rows('dig_rest_exception', exceptionColumns, 'ORDER BY id')
    .map(({ closed_by_work: work, closed_by_area: area, ...exception }) => ({
      ...exception,
      closedBy: closedByOf(work, area),
    }))
}

/** One of the two is there: the table sees to it. */
function closedByOf(work: WorkId | null, area: ClosedAreaId | null): ClosedBy {
  if (work !== null) return { work }
  if (area === null) throw new Error('an exception on dig rest says no street')
  return { area }
}
