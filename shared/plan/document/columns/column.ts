/** A column as it is said once: what it is called, how wide, and what it tells of a row. Tables and facts are made of them. */
import type { Column, Fact, Row, Said, Table, Value } from '../document.ts'

export interface ColumnOf<About> extends Column {
  readonly value: (about: About) => Value
}

/** The same column for rows that hold what it is about and something else. */
export function columnFrom<About, Whole>(
  { value, ...column }: ColumnOf<About>,
  pick: (whole: Whole) => About,
): ColumnOf<Whole> {
  return { ...column, value: (whole) => value(pick(whole)) }
}

type Manners = Pick<Table, 'name' | 'rooms'>

/** A table of these columns, a row for each of `rows`; `tell` says what is to be minded of one, and where it leads. */
export function tableOf<About>(
  { name, rooms }: Manners,
  columns: readonly ColumnOf<About>[],
  rows: readonly About[],
  tell: (about: About) => Partial<Omit<Row, 'cells'>> = () => ({}),
): Table {
  return {
    is: 'table',
    name,
    rooms,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: rows.map((about) => ({
      name: '',
      notes: [],
      link: null,
      ...tell(about),
      get cells() {
        return columns.map(({ value }) => value(about))
      },
    })),
  }
}

/** What a column tells of one thing, apart from any table. */
export function factOf<About>({ key, heading, isLong = false, value }: ColumnOf<About>, about: About): Fact {
  return { key, label: heading, value: value(about), isLong }
}

/** Text with something beside it; what is null is left out. */
export function said(
  text: string,
  { tone, aside, under, hint }: { [Key in keyof Omit<Said, 'is' | 'text'>]: Said[Key] | null } = {},
): Said {
  return {
    is: 'said',
    text,
    ...(tone ? { tone } : {}),
    ...(aside ? { aside } : {}),
    ...(under ? { under } : {}),
    ...(hint ? { hint } : {}),
  }
}
