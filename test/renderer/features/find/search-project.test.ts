/** What is found in a project, in groups of a kind; names of works stand in for layers that do not know them. */
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../../../renderer/features/find/found-things.ts'
import { searchProject, type Searched } from '../../../../renderer/features/find/search-project.ts'
import { LayerId, PartyId } from '../../../../shared/domain/ids.ts'
import type { FoundPlace } from '../../../../shared/domain/reference-layer.ts'
import { makeCluster } from '../../make-cluster.ts'
import { partyId, period, uuid, workId, workOf } from '../../make-work.ts'

const works = [
  workOf(1, { number: 'R-12', name: 'Riool', street: 'Oude Kade', district: 'Zuid' }),
  workOf(2, { number: 'R-1', name: 'Riool', street: 'oude kade', district: 'Zuidwest' }),
  workOf(3, { number: null, name: 'Kabel R-1', street: 'Molenweg', party: partyId(2) }),
  workOf(4, { name: 'Gas', period: period('2027-03-01', '2029-03-31') }),
]
const parties = [
  { id: PartyId.parse(uuid(1)), name: 'Gemeente' },
  { id: partyId(2), name: 'Kadenet' },
]
const street = (name: string, kind: FoundPlace['kind'] = 'streets'): FoundPlace => ({
  name,
  kind,
  layer: LayerId.parse(uuid(7)),
  geometry: { type: 'Point', coordinates: [5, 52] },
})

const project: Searched = {
  works,
  workById: new Map(works.map((work) => [work.id, work])),
  clusters: [makeCluster(1, { name: 'Kade' }), makeCluster(3, { name: 'Oude Kade' })],
  combinations: [],
  agreements: [],
  judgements: [],
  parties,
  said: {
    partyName: (id) => parties.find((party) => party.id === id)?.name ?? '–',
    inColumn: () => undefined,
    wordsOf: () => '',
  },
  places: [],
}

const find = (text: string, change: Partial<Searched> = {}, most = 3) =>
  searchProject(text, { ...project, ...change }, () => most)
const works1 = (text: string, most?: number) =>
  find(text, {}, most)
    .find(({ kind }) => kind === 'work')
    ?.things.map(keyOf)

describe('what is found in a project', () => {
  it('stands in groups of a kind, in a fixed order', () => {
    expect(find('kade').map(({ kind, total }) => `${kind} ${total}`)).toEqual([
      'street 1',
      'party 1',
      'work 3',
      'cluster 2',
    ])
    expect(find(' - ')).toEqual([])
  })

  it('begins with the very number, then what begins with it, then where it stands elsewhere', () => {
    expect(works1('r-1')).toEqual([workId(2), workId(1), workId(3)])
  })

  it('finds works by their party and by a year in which they are busy', () => {
    expect(works1('kadenet kabel')).toEqual([workId(3)])
    expect(works1('gas 2028')).toEqual([workId(4)])
  })

  it('gives the last one rather than a row that asks for one more', () => {
    expect(works1('r-1', 2)).toHaveLength(3)
    expect(works1('r-1', 1)).toHaveLength(1)
  })

  it('says the rank of a kansengebied in the project', () => {
    expect(find('oude kade').find(({ kind }) => kind === 'cluster')?.things).toMatchObject([{ rank: 2 }])
  })

  it('names a street of works once, however it is written, and not where a layer knows it', () => {
    const streets = (change?: Partial<Searched>) =>
      find('oude', change).find(({ kind }) => kind === 'street')?.things
    expect(streets()).toMatchObject([{ is: 'named', name: 'Oude Kade', works: [{}, {}] }])
    expect(streets({ places: [street('Oude Kade')] })).toMatchObject([{ is: 'place' }])
  })

  it('parts what layers answer by kind', () => {
    const places = [street('Zuiderpark', 'districts'), street('1234 AB', 'postcodes')]
    expect(find('zuid', { places }).map(({ kind, total }) => `${kind} ${total}`)).toEqual([
      'district 3',
      'address 1',
      'work 2',
    ])
  })
})
