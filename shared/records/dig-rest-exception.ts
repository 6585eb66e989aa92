/** Why a work may open a street that rests. One for each work in each street. */
import { DigRestException } from '../domain/dig-rest.ts'
import type { ClosedAreaId, WorkId } from '../domain/ids.ts'
import { ClosedBy } from '../domain/street-closing.ts'
import { damaged } from './checked.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, several, text } from './stored.ts'

type ClosedByRow = {
  closed_by_work: WorkId | null
  closed_by_area: ClosedAreaId | null
}

const id = { type: 'TEXT', isNullable: true } as const

/** One of the two is there: the table sees to it. */
const closedBy = several<ClosedBy, ClosedByRow>(
  ClosedBy,
  { closed_by_work: id, closed_by_area: id },
  {
    read({ closed_by_work: work, closed_by_area: area }, record) {
      if (work !== null) return { work }
      if (area === null) throw damaged(record, 'closed_by_work, closed_by_area: null')
      return { area }
    },
    write(closer, row) {
      row.closed_by_work = 'work' in closer ? closer.work : null
      row.closed_by_area = 'area' in closer ? closer.area : null
    },
  },
)

const { shape } = DigRestException
const group = 'exception'

export const digRestExceptionTable = table({
  name: 'dig_rest_exception',
  kind: 'digRestException',
  key: 'id',
  of: DigRestException,
  about: ['work', 'closedBy'],
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline, group }),
    work: field(['Werk', 'Work'], text('work', shape.work), {
      seen: outline,
      refersTo: 'work',
      goesAlong: true,
    }),
    closedBy: field(['Gesloten door', 'Closed by'], closedBy, {
      seen: outline,
      refersTo: { closed_by_work: 'work', closed_by_area: 'layer_feature' },
      goesAlong: true,
    }),
    ground: field(['Grond', 'Ground'], few('ground', 'TEXT', shape.ground), { seen: outline, group }),
    reason: field(['Reden', 'Reason'], text('reason', shape.reason), { seen: only('agreed', untold), group }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: outline, group }),
    starts: field(['Start', 'Starts'], few('starts', 'TEXT', shape.starts), { seen: outline, group }),
    until: field(['Gesloten tot en met', 'Closed until'], few('until', 'TEXT', shape.until), {
      seen: outline,
      group,
    }),
  },
})
