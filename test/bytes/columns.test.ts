/** Records written column by column are the same records again. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromColumns, toColumns, type Columns } from '../../shared/bytes/columns.ts'

const overTheWire = (columns: Columns) => JSON.parse(JSON.stringify(columns)) as Columns
const again = (records: readonly object[]) => fromColumns(overTheWire(toColumns(records)))

describe('records in columns', () => {
  it('are read as they were written, whatever they hold', () => {
    const plain = fc.oneof(
      fc.string(),
      fc.constantFrom('a', 'b'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    const anyValue = fc.oneof(
      plain,
      fc.array(plain, { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('x', 'y', 'absent'), plain, { noNullPrototype: true }),
      // Neither a name without a value, nor -0, is anything that JSON can say.
      fc.constant(undefined),
    )
    const record = fc.record({ one: anyValue, two: anyValue, three: anyValue }, { noNullPrototype: true })
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), (records) => {
        expect(again(records)).toStrictEqual(JSON.parse(JSON.stringify(records)))
      }),
    )
  })

  it('keep a name of its own record that the others lack', () => {
    expect(again([{ a: 1 }, { a: 2, b: ['x'] }, {}])).toStrictEqual([{ a: 1 }, { a: 2, b: ['x'] }, {}])
  })

  it('say a value that many have once', () => {
    const { columns } = toColumns(
      Array.from({ length: 6 }, (_, at) => ({ id: at, party: at % 2 ? 'a' : 'b' })),
    )
    expect(columns['party']).toEqual({ few: ['b', 'a'], letters: 1, at: '$%$%$%' })
    expect(columns['id']).toEqual({ each: [0, 1, 2, 3, 4, 5], absent: [] })
  })

  it('are read as they were written when there are thousands, with few values and with many', () => {
    const ids = (different: number) =>
      Array.from({ length: 4000 }, (_, at) => ({ id: at, name: `n${(at * 7919) % different}`, odd: at % 2 }))
    for (const different of [1, 56, 57, 1999, 3248, 3249, 4000]) {
      const records = ids(different).map(({ odd, ...one }) => (odd ? { ...one, odd } : one))
      expect(again(records)).toStrictEqual(records)
    }
  })

  it('may come one by one, and what was a record each time may be something else far on', () => {
    const size = (at: number) => ({ wide: at % 7, ...(at > 3000 && { high: at }) })
    const records = Array.from({ length: 4000 }, (_, at) => ({
      late: at < 3500 ? { size: size(at), of: `n${at}` } : at,
      ...(at !== 2000 && { often: { size: size(at) } }),
    }))
    const oneByOne = toColumns(records.values(), records.length)
    expect(fromColumns(overTheWire(oneByOne))).toStrictEqual(records)
    expect(() => toColumns(records.values(), 3999)).toThrow('4000 records came')
  })

  it('are read by some of their names, and those that none of them has are none', () => {
    const records = [
      { id: 1, size: { wide: 2 }, far: 3 },
      { id: 2, size: { wide: 4 } },
    ]
    expect(fromColumns(overTheWire(toColumns(records)), ['size', 'far', 'other'])).toStrictEqual([
      { size: { wide: 2 }, far: 3 },
      { size: { wide: 4 } },
    ])
  })

  it('are none of none', () => {
    expect(again([])).toEqual([])
  })
})
