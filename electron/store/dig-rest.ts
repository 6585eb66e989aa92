/** Dig rest: areas that rest after a finished work, and the exceptions people made for works that open a street. */
import type { ClosedArea, DigRestException } from '../../shared/domain/dig-rest.ts'
import type { ClosedAreaId } from '../../shared/domain/ids.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import type { ReadableDatabase } from './database.ts'
import { packPlaces } from './pack-places.ts'
import { readRecords } from './read-records.ts'

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

/** Oldest first. */
export function readExceptions(db: ReadableDatabase): DigRestException[] {
  return readRecords(db, 'dig_rest_exception', 'ORDER BY id')
}
