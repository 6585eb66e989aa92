/** Whose files these are, told by what was called alike before. */
import { describe, expect, it } from 'vitest'
import { likelyParty } from '../../../../renderer/features/deliver/likely-party.ts'
import type { ImportReport } from '../../../../shared/domain/delivery.ts'
import { PartyId } from '../../../../shared/domain/ids.ts'

const water = PartyId.parse('01890000-0000-7000-8000-000000000001')
const town = PartyId.parse('01890000-0000-7000-8000-000000000002')
const parties = [
  { id: water, name: 'Waterbedrijf', disciplines: [] },
  { id: town, name: 'Gemeente', disciplines: [] },
] as unknown as Parameters<typeof likelyParty>[2]

function delivery(party: PartyId, ...paths: string[]) {
  const files = paths.map((path) => ({ path, kind: 'xlsx', sheet: null, crs: null, encoding: null, rows: 1 }))
  return { party, report: { files } as unknown as ImportReport }
}

describe('whose files these are', () => {
  const before = [
    delivery(water, 'planning_2026_def.xlsx'),
    delivery(town, 'riool 2026.zip/riool/werken.shp', 'wegen.shp'),
  ]

  it('is the party that sent a file of this name, in another year or version', () => {
    expect(likelyParty(['Planning 2027 def(2).xlsx'], before, parties)).toBe('Waterbedrijf')
  })

  it('knows a zip by its own name, not by what is inside', () => {
    expect(likelyParty(['riool 2027.zip'], before, parties)).toBe('Gemeente')
    expect(likelyParty(['werken.shp'], before, parties)).toBeNull()
  })

  it('is nobody when two parties call their files alike, or a name is only numbers', () => {
    expect(likelyParty(['wegen.shp', 'planning_def.xlsx'], before, parties)).toBeNull()
    expect(likelyParty(['2027.xlsx'], [delivery(water, '2026.xlsx')], parties)).toBeNull()
  })
})
