/** What is looked at goes into the address and comes back; what cannot be read is named, and nothing else is lost by it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf, readAddress } from '../../../renderer/app/sight-in-address.ts'
import { Discipline } from '../../../shared/domain/discipline.ts'
import { Firmness } from '../../../shared/domain/firmness.ts'
import { Outcome } from '../../../shared/domain/outcome.ts'
import { ClusterStatusName } from '../../../shared/domain/overlap.ts'
import {
  GroupBy,
  ListOfWorksheet,
  mostInAddress,
  Sight,
  StepOfTime,
  wholeSight,
} from '../../../shared/domain/sight.ts'
import { workId } from '../make-work.ts'
import { dateOfDay } from '../../../shared/time/day-number.ts'

const day = fc.integer({ min: -20_000, max: 60_000 }).map(dateOfDay)
const days = fc.tuple(day, day).map((two) => two.toSorted())
const id = fc.uuid()
const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values])
const decimals = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(6)) + 0)

const anySight: fc.Arbitrary<Sight> = fc
  .record({
    list: fc.constantFrom(...ListOfWorksheet.options),
    step: fc.constantFrom(...StepOfTime.options),
    filter: fc.record({
      parties: fc.array(id, { maxLength: 3 }),
      disciplines: someOf(Discipline.options),
      firmness: someOf(Firmness.options),
      outcomes: someOf(Outcome.options),
      status: someOf(ClusterStatusName.options),
      choices: fc.array(
        fc.tuple(id, id).map((two) => two.join('_')),
        { maxLength: 3 },
      ),
      text: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
      dates: fc.option(
        fc.oneof(
          fc.record({ is: fc.constantFrom('undated', 'openStart', 'openEnd') }),
          fc.record({ is: fc.constantFrom('before', 'after'), day }),
        ),
      ),
    }),
    moment: fc.option(
      fc.oneof(
        fc.record({ mode: fc.constant('moment'), day }),
        days.map(([start, end]) => ({ mode: 'period', start, end })),
      ),
    ),
    time: fc.option(days.map(([from, to]) => ({ from, to }))),
    camera: fc.option(
      fc.record({ longitude: decimals(-180, 180), latitude: decimals(-90, 90), zoom: decimals(0, 24) }),
    ),
    chosen: fc.option(
      fc.oneof(
        id.map((work) => ({ is: 'work', work })),
        fc.tuple(id, id).map(([a, b]) => ({ is: 'pair', a, b })),
        fc.tuple(id, id).map(([a, b]) => ({ is: 'cluster', cluster: `${a}_${b}` })),
        id.map((combination) => ({ is: 'combination', combination })),
        fc
          .uniqueArray(id, { minLength: 2, maxLength: mostInAddress })
          .map((works) => ({ is: 'works', works })),
      ),
    ),
    colourBy: fc.constantFrom('discipline', 'party'),
    areClustersHidden: fc.boolean(),
    gantt: fc.constantFrom('closed', ...GroupBy.options),
  })
  .map((sight) => Sight.parse(sight))

test('whatever is looked at comes back the same', () => {
  fc.assert(
    fc.property(anySight, (sight) => {
      const read = readAddress(addressOf('this', sight))
      expect(read).toEqual({ project: 'this', sight, unread: [] })
    }),
  )
})

test('holds no more works than a line can; a choice of more is not in it, and nothing else goes', () => {
  const works = Array.from({ length: mostInAddress + 1 }, (_, at) => workId(at))
  const all = { ...wholeSight, list: 'works', chosen: { is: 'works', works } } as const
  expect(readAddress(addressOf('p', all))?.sight).toEqual({ ...all, chosen: null })
  const [one, two] = [workId(1), workId(2)]
  expect(readAddress(`chosen=works:${one},${two},${one}`)?.sight.chosen).toEqual({
    is: 'works',
    works: [one, two],
  })
  expect(readAddress(`chosen=works:${one}`)?.unread).toEqual(['chosen'])
})

test('can be read by a person, and is short where nothing is chosen', () => {
  const sight = Sight.parse({
    ...wholeSight,
    list: 'works',
    moment: { mode: 'period', start: '2027-03-01', end: '2027-06-30' },
    filter: { ...wholeSight.filter, disciplines: ['water', 'heat'], text: 'Kade & plein' },
    camera: { longitude: 4.31, latitude: 52.08, zoom: 14.5 },
  })
  expect(addressOf('p', sight)).toBe(
    'project=p&list=works&moment=2027-03-01..2027-06-30&map=52.08,4.31,14.5&discipline=water,heat&search=Kade%20%26%20plein',
  )
  expect(addressOf('p', wholeSight)).toBe('project=p')
  expect(readAddress('')).toBeNull()
})

test.each([
  ['moment=2027-02-30', 'moment'],
  ['moment=2027-06-01..2027-03-01', 'moment'],
  ['time=2027', 'time'],
  ['map=52,4', 'map'],
  ['map=91,4,12', 'map'],
  ['map=,,', 'map'],
  ['chosen=work:none', 'chosen'],
  ['chosen=toString:x', 'chosen'],
  ['discipline=water,lava', 'discipline'],
  ['dates=before', 'dates'],
  ['hidden=all', 'hidden'],
  ['constructor=1', 'constructor'],
])('%s is named as unread, and the rest is taken', (wrong, name) => {
  const read = readAddress(`step=week&${wrong}&list=digRest`)
  expect(read?.unread).toEqual([name])
  expect(read?.sight).toEqual({ ...wholeSight, step: 'week', list: 'digRest' })
})
