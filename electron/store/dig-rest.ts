/** Dig rest: areas that rest after a finished work, and the exceptions people make for works that open a street. */
import { exceptionGroundNames, type ClosedArea, type DigRestException } from '../../shared/domain/dig-rest.ts'
import type { ClosedAreaId, DigRestExceptionId, WorkId } from '../../shared/domain/ids.ts'
import { message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { wkbFault } from '../../shared/geo/wkb-fault.ts'
import type { ClosedBy } from '../../shared/domain/street-closing.ts'
import type { ReadableDatabase, WritableDatabase } from './database.ts'
import { packPlaces } from './pack-places.ts'
import type { Done } from './run-command.ts'
import type { NewDigRestException } from './store.ts'
import { nameOfWork, requireWorks } from './works.ts'
import { newId } from './new-id.ts'

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

/** An earlier exception for the same work in the same street is replaced. Fails when work or street is unknown. */
export function exceptDigRest(
  records: WritableDatabase,
  actor: string,
  { work, closedBy, ground, reason, starts, until }: NewDigRestException,
): Done<{ exception: DigRestExceptionId }> {
  requireWorks(records, 'work' in closedBy ? [work, closedBy.work] : [work])
  if ('area' in closedBy && records.count('layer_feature', 'WHERE id = ?', closedBy.area) === 0)
    throw new ExpectedFailure(message('digRest.breaksNothing'))
  const closer = closerColumns(closedBy)
  const earlier = records.rows(
    'dig_rest_exception',
    ['id'],
    'WHERE work = ? AND closed_by_work IS ? AND closed_by_area IS ?',
    work,
    closer.closed_by_work,
    closer.closed_by_area,
  )
  for (const { id } of earlier) records.delete('dig_rest_exception', id)
  const id = newId() as DigRestExceptionId
  const at = new Date().toISOString()
  records.insert('dig_rest_exception', { id, work, ...closer, ground, reason, actor, at, starts, until })
  const values = { work: nameOfWork(records, work), ground: exceptionGroundNames[ground], reason }
  return { what: message('digRest.excepted', values), value: { exception: id } }
}

/** Fails with `digRest.unknownException`. */
export function withdrawException(records: WritableDatabase, id: DigRestExceptionId): Done<object> {
  const [exception] = records.rows('dig_rest_exception', ['work'], 'WHERE id = ?', id)
  if (!exception) throw new ExpectedFailure(message('digRest.unknownException'))
  records.delete('dig_rest_exception', id)
  return { what: message('digRest.withdrawn', { work: nameOfWork(records, exception.work) }), value: {} }
}

function closerColumns(closedBy: ClosedBy) {
  return 'work' in closedBy
    ? { closed_by_work: closedBy.work, closed_by_area: null }
    : { closed_by_work: null, closed_by_area: closedBy.area }
}

/** One of the two is there: the table sees to it. */
function closedByOf(work: WorkId | null, area: ClosedAreaId | null): ClosedBy {
  if (work !== null) return { work }
  if (area === null) throw new Error('an exception on dig rest says no street')
  return { area }
}
