import { describe, expect, it } from 'vitest'
import { usualDiscipline } from '../../../../renderer/features/deliver/usual-discipline.ts'
import { PartyId } from '../../../../shared/domain/ids.ts'

const water = { id: PartyId.parse('0197a000-0000-7000-8000-000000000001'), name: 'Vitaal Water' }
const town = { id: PartyId.parse('0197a000-0000-7000-8000-000000000002'), name: 'Gemeente' }
const parties = [water, town]
const works = [
  { party: water.id, discipline: 'water' },
  { party: water.id, discipline: 'water' },
  { party: town.id, discipline: 'roads' },
  { party: town.id, discipline: 'sewerGravity' },
] as const

describe('the discipline proposed for a delivery', () => {
  it('is the one a party always delivers, however its name is typed', () => {
    expect(usualDiscipline(works, parties, ' vitaal water ')).toBe('water')
  })

  it('is left to the files for a party of several disciplines, and for a new one', () => {
    expect(usualDiscipline(works, parties, 'Gemeente')).toBeNull()
    expect(usualDiscipline(works, parties, 'Kabelnet')).toBeNull()
    expect(usualDiscipline([], parties, 'Vitaal Water')).toBeNull()
  })
})
