/** Columns that the project adds to works, and what stands in them. */
import { ColumnValue, ProjectColumn } from '../domain/project-column.ts'
import { field, table } from './field.ts'
import { only, outline, untold } from './seen.ts'
import { few, flag, integer, json, text } from './stored.ts'

const { shape } = ProjectColumn

/** Of those that are not shared nothing goes out, not even that they are there; `shared/sharing` sees to it. */
export const projectColumnTable = table({
  name: 'project_column',
  kind: 'projectColumn',
  key: 'id',
  of: ProjectColumn,
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', shape.id), { seen: outline }),
    name: field(['Naam van de kolom', 'Name of the column'], text('name', shape.name), { seen: outline }),
    kind: field(['Wat erin staat', 'What stands in it'], few('kind', 'TEXT', shape.kind), { seen: outline }),
    choices: field(['Keuzes', 'Choices'], json('choices', shape.choices), { seen: outline }),
    isShared: field(['Voor iedereen', 'For everyone'], flag('shared'), { seen: outline }),
    isListed: field(['In de lijst van werken', 'In the list of works'], flag('listed'), { seen: outline }),
    isEnded: field(['Beëindigd', 'Ended'], flag('ended'), { seen: outline }),
    position: field(['Volgorde', 'Order'], integer('position', shape.position), { seen: outline }),
  },
})

const { shape: value } = ColumnValue

/** A column says one thing of a work, so both are its name: who filled it in apart filled in the same. */
export const columnValueTable = table({
  name: 'column_value',
  kind: 'projectColumn',
  key: 'id',
  of: ColumnValue,
  about: ['column', 'work'],
  fields: {
    id: field(['Kenmerk', 'Id'], text('id', value.id), { seen: outline, group: 'value' }),
    column: field(['Kolom', 'Column'], text('column', value.column), {
      seen: outline,
      refersTo: 'project_column',
      goesAlong: true,
    }),
    work: field(['Werk', 'Work'], text('work', value.work), {
      seen: outline,
      refersTo: 'work',
      goesAlong: true,
    }),
    value: field(['Waarde', 'Value'], text('value', value.value), {
      seen: only('open', untold),
      group: 'value',
    }),
  },
})
