/** What is chosen of what was written apart: point by point, and of one person at once. */
import { expect, test } from 'vitest'
import { say } from '../../shared/domain/message.ts'
import type { Authored, Undecided } from '../../shared/domain/merge.ts'
import { decideApart, peopleApart, recordsApart, valueOfText } from '../../shared/plan/decide-apart.ts'
import { fieldsApart, undecidedInWords } from '../../shared/plan/undecided-in-words.ts'

const by = (actor: string | null): Authored => ({ command: 'c', actor, at: null, what: null, isHere: false })
const about = (record: string) => ({
  record,
  kind: { nl: 'Werk', en: 'Work' },
  title: { nl: record, en: record },
  works: [],
  combination: null,
})
const value = (said: string, ...actors: (string | null)[]) => ({
  value: valueOfText('name', said),
  fields: [],
  place: null,
  by: actors.map(by),
})

const name: Undecided = {
  ...about('work een'),
  is: 'written apart',
  group: 'name',
  label: { nl: 'Naam', en: 'Name' },
  values: [value('van Bea', 'Bea', 'Cor'), value('van Anna', 'Anna')],
  column: 'name',
}
const gone: Undecided = {
  ...about('combination twee'),
  is: 'removed and changed',
  removed: [by('Anna')],
  changed: [by('Bea')],
}
const few: Undecided = { ...about('combination drie'), is: 'too few works' }
const twice: Undecided = { ...about('party vier'), is: 'same name', name: 'Warmtenet (2)' }
const all = [name, gone, few, twice]

test('what is shown stays as it is, but for what is not shown', () => {
  expect(decideApart(all, { is: 'shown' })).toEqual([
    { is: 'value', record: 'work een', group: 'name', value: '{"name":"van Bea"}' },
    { is: 'keep', record: 'combination twee' },
    { is: 'value', record: 'party vier', group: 'name', value: '{"name":"Warmtenet (2)"}' },
  ])
})

test('what one person wrote decides what they wrote of, a removal too', () => {
  expect(decideApart(all, { is: 'of', actor: 'Anna' })).toEqual([
    { is: 'value', record: 'work een', group: 'name', value: '{"name":"van Anna"}' },
    { is: 'remove', record: 'combination twee' },
  ])
  expect(decideApart(all, { is: 'of', actor: 'Bea' }).at(-1)).toEqual({
    is: 'keep',
    record: 'combination twee',
  })
  expect(decideApart(all, { is: 'of', actor: 'Dirk' })).toEqual([])
})

test('people are named with how many points they decide; what nobody is known to have written names nobody', () => {
  const old: Undecided = { ...name, values: [value('oud', null), value('nieuw', 'Cor')] }
  expect(peopleApart([...all, old])).toEqual([
    { actor: 'Anna', points: 2 },
    { actor: 'Bea', points: 2 },
    { actor: 'Cor', points: 2 },
  ])
})

test('points of one record stand together, where its first stands', () => {
  const period: Undecided = { ...name, group: 'period' }
  const told = recordsApart([name, gone, period]).map(({ record, points }) => [record, points.length])
  expect(told).toEqual([
    ['work een', 2],
    ['combination twee', 1],
  ])
})

test('what differs is told apart from what all say alike; where nothing that is told differs, all of it', () => {
  const of = (...said: string[]) => ({
    value: '',
    place: null,
    by: [],
    fields: said.map((text) => ({ label: { nl: 'Veld', en: 'Field' }, said: { nl: text, en: text } })),
  })
  expect(fieldsApart([of('a', 'b', 'c'), of('a', 'x', 'c'), of('a', 'b', 'y')])).toEqual({
    differ: [1, 2],
    alike: [0],
  })
  expect(fieldsApart([of('a'), of('a')])).toEqual({ differ: [0], alike: [] })
})

test('the sentence names only what differs, under the label of the first of it', () => {
  const field = (label: string, said: string) => ({
    label: { nl: label, en: label },
    said: { nl: said, en: said },
  })
  const one = (becomes: string, reason: string, actor: string) => ({
    ...value(becomes, actor),
    fields: [field('Was', 'oud'), field('Wordt', becomes), field('Reden', reason)],
  })
  const point: Undecided = {
    ...name,
    label: { nl: 'Wordt', en: 'Wordt' },
    values: [one('a', 'om a', 'Anna'), one('b', 'om b', 'Bea')],
  }
  expect(say(undecidedInWords(point), 'nl')).toBe(
    'Werk work een, Wordt: a; Reden: om a (Anna) / b; Reden: om b (Bea).',
  )
})

test('what is only referred to elsewhere says so, and names nobody who changed it', () => {
  expect(say(undecidedInWords(gone), 'nl')).toContain('gewijzigd door Bea')
  const needed = say(undecidedInWords({ ...gone, changed: [] }), 'nl')
  expect(needed).toContain('verwijderd door Anna, en elders verwijst er nog iets naar')
})
