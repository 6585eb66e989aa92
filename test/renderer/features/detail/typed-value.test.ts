/** What people type in a column of the project: numbers and days as they are written here, and what is refused. */
import { expect, test } from 'vitest'
import { readTypedValue } from '../../../../renderer/features/detail/columns/typed-value.ts'
import type { ColumnChoiceId, ProjectColumnId } from '../../../../shared/domain/ids.ts'
import { say } from '../../../../shared/domain/message.ts'
import type { ColumnKind, ProjectColumn } from '../../../../shared/domain/project-column.ts'

const choices = [{ id: 'a' as ColumnChoiceId, name: 'hoog', isEnded: false }]

const columnOf = (kind: ColumnKind): ProjectColumn => ({
  ...{ id: 'x' as ProjectColumnId, name: 'Bewoners', kind, position: 1 },
  ...{ choices: kind === 'choice' ? choices : [], isShared: false, isListed: true, isEnded: false },
})

test.each([
  ['text', '  na de kermis ', 'na de kermis'],
  ['number', '1.250,5', '1250.5'],
  ['number', '-3', '-3'],
  ['number', '1 250', '1250'],
  ['date', '12-3-2027', '2027-03-12'],
  ['date', '12 mrt 2027', '2027-03-12'],
  ['choice', 'a', 'a'],
  ['number', '  ', null],
] as const)('in a column of kind %s %s is %s', (kind, text, value) => {
  expect(readTypedValue(columnOf(kind), text, 'nl')).toEqual({ value })
})

test.each([
  ['number', 'circa 12', /^"circa 12" is geen getal; in de kolom "Bewoners" staan getallen/],
  ['date', 'Q2 2027', /^"Q2 2027" is geen datum; in de kolom "Bewoners" staan datums/],
  ['date', '31-2-2027', /^"31-2-2027" is geen datum/],
  ['choice', 'b', /^"b" staat niet in de lijst van de kolom "Bewoners"; kies uit: hoog\.$/],
] as const)('in a column of kind %s %s is refused in the words that were typed', (kind, text, sentence) => {
  const read = readTypedValue(columnOf(kind), text, 'nl')
  expect('fault' in read ? say(read.fault, 'nl') : read).toMatch(sentence)
})

test('in English a comma stands between thousands', () => {
  expect(readTypedValue(columnOf('number'), '1,250.5', 'en')).toEqual({ value: '1250.5' })
})
