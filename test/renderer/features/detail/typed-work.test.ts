/** What is typed to put in a work is read as planners write it; what nobody knows is left open, and what must be known is asked. */
import { describe, expect, it } from 'vitest'
import {
  asWorkStands,
  blankWork,
  changedValues,
  newParty,
  readTypedWork,
  type TypedWork,
} from '../../../../renderer/features/detail/by-hand/typed-work.ts'
import { noPeriod } from '../../../../shared/domain/period.ts'
import { makeWork, partyId, period } from '../../make-work.ts'

const parties = [{ id: partyId(1), name: 'Waterbedrijf' }]
const said = { name: 'Leiding Dorpsstraat', discipline: 'water', kind: 'replace', firmness: 'idea' }
const typed = (texts: Record<string, string> = {}, rest: Partial<TypedWork> = {}): TypedWork => ({
  party: partyId(1),
  partyName: '',
  texts: { ...said, ...texts },
  ...rest,
})

describe('a work that is put in', () => {
  it('is of a party there is, in a period as planners write it, and without what nobody said', () => {
    expect(readTypedWork(typed({ period: 'voorjaar 2028', street: ' Dorpsstraat ' }), parties)).toMatchObject(
      {
        read: {
          party: 'Waterbedrijf',
          fields: {
            ...said,
            period: { start: '2028-03-01', end: '2028-05-31', raw: 'voorjaar 2028' },
            street: 'Dorpsstraat',
            number: null,
            earliestStart: null,
            budget: null,
          },
        },
      },
    )
  })

  it('may be of a party that is new, and without a period', () => {
    const read = readTypedWork(typed({}, { party: newParty, partyName: ' Warmtenet ' }), parties)
    expect(read).toMatchObject({ read: { party: 'Warmtenet', fields: { period: noPeriod } } })
  })

  it.each([
    ['party', {}, { party: '' }, 'empty'],
    ['party', {}, { party: newParty, partyName: ' ' }, 'empty'],
    ['name', { name: ' ' }, {}, 'empty'],
    ['discipline', { discipline: '' }, {}, 'empty'],
    ['kind', { kind: '' }, {}, 'empty'],
    ['period', { period: 'ooit' }, {}, 'period'],
    ['budget', { budget: 'veel' }, {}, 'amount'],
  ] as const)('is asked again for its %s: %o, %o', (of, texts, rest, problem) => {
    const read = readTypedWork(typed(texts, rest), parties)
    expect('problems' in read && [...read.problems]).toEqual([[of, problem]])
  })

  it('starts as an idea, of a new party where there is none', () => {
    expect(blankWork(parties)).toMatchObject({ party: '', texts: { firmness: 'idea' } })
    expect(blankWork([]).party).toBe(newParty)
  })
})

describe('one that is changed', () => {
  const work = makeWork({ name: 'Leiding', period: period('2028-03-01', '2028-05-31'), budget: 80_000 })
  const changed = (texts: Record<string, string>) => {
    const stands = asWorkStands(work, 'nl')
    const read = readTypedWork({ ...stands, texts: { ...stands.texts, ...texts } }, parties)
    return 'read' in read ? changedValues(read.read.fields, work) : read
  }

  it('says nothing new as it stands', () => {
    expect(changed({})).toEqual({})
  })

  it('says what was typed otherwise, and of a place its district with it', () => {
    expect(changed({ budget: '90.000', street: 'Markt' })).toEqual({
      budget: 90_000,
      street: 'Markt',
      district: work.district,
    })
  })
})
