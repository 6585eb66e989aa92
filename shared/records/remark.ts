/** What someone remarks on a work, on works that meet, on a combination. */
import type { CombinationId, WorkId } from '../domain/ids.ts'
import { Remark, RemarkAbout } from '../domain/remark.ts'
import { damaged } from './checked.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { flag, several, text } from './stored.ts'

type AboutRow = {
  work: WorkId | null
  met: WorkId | null
  combination: CombinationId | null
}

const id = { type: 'TEXT', isNullable: true } as const

/** Either a combination, or a work with or without one that it meets: the table sees to it. */
const about = several<RemarkAbout, AboutRow>(
  RemarkAbout,
  { work: id, met: id, combination: id },
  {
    read({ work, met, combination }, record) {
      if (combination !== null) return { is: 'combination', combination }
      if (work === null) throw damaged(record, 'work, combination: null')
      return met === null ? { is: 'work', work } : { is: 'meeting', work, met }
    },
    write(subject, row) {
      row.work = subject.is === 'combination' ? null : subject.work
      row.met = subject.is === 'meeting' ? subject.met : null
      row.combination = subject.is === 'combination' ? subject.combination : null
    },
  },
)

const { shape } = Remark
const group = 'made'

export const remarkTable = table({
  name: 'remark',
  kind: 'remark',
  key: 'id',
  of: Remark,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    about: field(['Over', 'About'], about, {
      seen: outline,
      group: 'about',
      refersTo: { work: 'work', met: 'work', combination: 'combination' },
      goesAlong: true,
    }),
    /** Said among those who make the plan, as a reason to correct is. */
    text: field(['Opmerking', 'Remark'], text('text', shape.text), { seen: only('inside', untold) }),
    isDone: field(['Afgehandeld', 'Dealt with'], flag('done'), { seen: outline }),
    actor: field(['Door', 'By'], text('actor', shape.actor), { seen: only('inside', ''), group }),
    at: field(['Op', 'At'], text('at', shape.at), { seen: only('inside', ''), group }),
  },
})
