/**
 * Records from rows and rows from records, as their fields say. A project holds a hundred thousand works of some thirty
 * columns: what reads and writes them is made once for the fields that are asked, as it would be written by hand (0041).
 */
import type { Field, RecordOf, RowOfTable, Table } from './field.ts'
import type { Form, RowOfParts } from './stored.ts'

type Names<Of extends Table> = keyof Of['fields'] & string
type RowOfFields<Of extends Table, Name extends Names<Of>> = RowOfParts<Pick<Of['fields'], Name>>

export interface Reading<Row, Item> {
  readonly columns: readonly (keyof Row & string)[]
  readonly read: (row: Row) => Item
}

/** These fields of a table; all, when none is named. Reading fails with `store.damagedRecord`. */
export function reading<Of extends Table, Name extends Names<Of>>(
  table: Of,
  names: readonly Name[] = Object.keys(table.fields) as Name[],
): Reading<RowOfFields<Of, Name>, Pick<RecordOf<Of>, Name & keyof RecordOf<Of>>> {
  const columns = names.flatMap((name) => Object.keys(fieldOf(table, name).columns))
  const made = new MadeText()
  const [there, perhaps] = [new Array<string>(), new Array<string>()]
  for (const name of names) {
    const { form, schema } = fieldOf(table, name)
    const value = readText(form, made)
    if (schema.safeParse(undefined).success)
      perhaps.push(`const ${name} = ${value}; if (${name} !== undefined) record.${name} = ${name}`)
    else there.push(`${text(name)}: ${value}`)
  }
  const key = `row[${text(table.keyColumn)}]`
  const read = made.asFunction<(row: never) => never>(
    ['row'],
    `const name = ${text(table.name)} + ' ' + (${key} ?? '');
     const record = { ${there.join(', ')} }; ${perhaps.join('; ')}; return record`,
  )
  return { columns: columns as never, read: read as never }
}

/** These fields of a record as columns; one that is not there is written as nothing. */
export function writing<Of extends Table, Name extends Names<Of>>(
  table: Of,
  names: readonly Name[],
): (record: Pick<RecordOf<Of>, Name & keyof RecordOf<Of>>) => RowOfFields<Of, Name> {
  const made = new MadeText()
  const [wholes, columns] = [new Array<string>(), new Array<string>()]
  for (const name of names)
    writeText(fieldOf(table, name).form, `value[${text(name)}]`, { made, columns, wholes })
  return made.asFunction(['value'], `const row = { ${columns.join(', ')} }; ${wholes.join('; ')}; return row`)
}

type Writer = (record: object) => object
const writers = new Map<Table, Map<string, Writer>>()

/** The columns of the fields of a record that are given; {@link writing} for very many. */
export function rowOf<Of extends Table, Given extends Partial<RecordOf<Of>>>(
  table: Of,
  given: Given,
): Pick<RowOfTable<Of>, keyof RowOfFields<Of, keyof Given & Names<Of>> & keyof RowOfTable<Of>> {
  const names = Object.keys(given)
  const known = writers.get(table) ?? new Map<string, Writer>()
  writers.set(table, known)
  const key = names.join()
  const write = known.get(key) ?? (writing(table, names) as Writer)
  known.set(key, write)
  return write(given) as never
}

function fieldOf(table: Table, name: string): Field {
  const field = table.fields[name]
  if (!field) throw new Error(`${table.name} has no field ${name}`)
  return field
}

/** The text of a function, and what it calls. All of it comes from the declarations, nothing from a file. */
class MadeText {
  readonly #called: unknown[] = []

  /** How the text names it. */
  nameOf(called: unknown): string {
    return `called[${this.#called.push(called) - 1}]`
  }

  asFunction<Made>(parameters: readonly string[], body: string): Made {
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- seven times as fast as going through the fields
    const make = new Function('called', `return (${parameters.join(', ')}) => { ${body} }`) as (
      called: readonly unknown[],
    ) => Made
    return make(this.#called)
  }
}

function readText(form: Form, made: MadeText): string {
  switch (form.is) {
    case 'column': {
      const cell = `row[${text(form.name)}]`
      return form.turned ? `${made.nameOf(form.turned.read)}(${cell}, name)` : cell
    }
    case 'parts':
      return `{ ${Object.entries(form.of)
        .map(([name, part]) => `${text(name)}: ${readText(part, made)}`)
        .join(', ')} }`
    case 'whole':
      return `${made.nameOf(form.whole.read)}(row, name)`
  }
}

interface Written {
  readonly made: MadeText
  /** Of the row as it is made; and what is set in it afterwards. */
  readonly columns: string[]
  readonly wholes: string[]
}

function writeText(form: Form, value: string, written: Written): void {
  const { made, columns, wholes } = written
  switch (form.is) {
    case 'column':
      columns.push(
        `${text(form.name)}: ${form.turned ? `${made.nameOf(form.turned.write)}(${value})` : value}`,
      )
      break
    case 'parts':
      for (const [name, part] of Object.entries(form.of)) writeText(part, `${value}[${text(name)}]`, written)
      break
    case 'whole':
      wholes.push(`${made.nameOf(form.whole.write)}(${value}, row)`)
  }
}

/** A name as text of a program. */
function text(name: string): string {
  return JSON.stringify(name)
}
