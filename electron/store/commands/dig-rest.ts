/** Exceptions that people make for works that open a street within its rest. */
import { exceptionGroundNames } from '../../../shared/domain/dig-rest.ts'
import type { DigRestExceptionId } from '../../../shared/domain/ids.ts'
import { message } from '../../../shared/domain/message.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { digRestExceptionTable } from '../../../shared/records/dig-rest-exception.ts'
import { rowOf } from '../../../shared/records/rows.ts'
import type { WritableDatabase } from '../database.ts'
import { newId } from '../new-id.ts'
import type { CommandBy, NewDigRestException } from '../command-input.ts'
import { nameOfWork, requireWorks } from '../works.ts'
import type { Done } from './run-command.ts'

/** An earlier exception for the same work in the same street is replaced. Fails when work or street is unknown. */
export function exceptDigRest(
  records: WritableDatabase,
  { work, closedBy, ground, reason, starts, until }: NewDigRestException,
  { actor }: CommandBy,
): Done<{ exception: DigRestExceptionId }> {
  requireWorks(records, 'work' in closedBy ? [work, closedBy.work] : [work])
  if ('area' in closedBy && records.count('layer_feature', 'WHERE id = ?', closedBy.area) === 0)
    throw new ExpectedFailure(message('digRest.breaksNothing'))
  const closer = rowOf(digRestExceptionTable, { closedBy })
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
  const exception = { id, work, closedBy, ground, reason, actor, at, starts, until }
  records.insert('dig_rest_exception', rowOf(digRestExceptionTable, exception))
  const values = { work: nameOfWork(records, work), ground: exceptionGroundNames[ground], reason }
  return { what: message('digRest.excepted', values), value: { exception: id } }
}

/** Fails with `digRest.unknownException`. */
export function withdrawException(
  records: WritableDatabase,
  { exception: id }: { exception: DigRestExceptionId },
): Done<object> {
  const [exception] = records.rows('dig_rest_exception', ['work'], 'WHERE id = ?', id)
  if (!exception) throw new ExpectedFailure(message('digRest.unknownException'))
  records.delete('dig_rest_exception', id)
  return { what: message('digRest.withdrawn', { work: nameOfWork(records, exception.work) }), value: {} }
}
