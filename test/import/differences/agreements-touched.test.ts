/** What a delivery says it will do to what was agreed about the works it names. */
import { describe, expect, it } from 'vitest'
import { agreementsTouched } from '../../../electron/import/differences/agreements-touched.ts'
import type { Combination } from '../../../shared/domain/combination.ts'
import type { DraftDecisions } from '../../../shared/domain/difference.ts'
import { CombinationId, PartyId, WorkId } from '../../../shared/domain/ids.ts'
import { say } from '../../../shared/domain/message.ts'
import type { AgreedPeriod } from '../../../shared/domain/period.ts'
import type { WorkFields } from '../../../shared/domain/work.ts'
import { parsePeriod } from '../../../shared/time/parse-period.ts'
import { compare, known, uuid, work } from './compared-works.ts'

const during = (text: string) => {
  const { start, end } = parsePeriod(text)!
  return { start, end } as AgreedPeriod
}
const riool = (when: string, x = 0, more: Partial<WorkFields> = {}) =>
  work({ number: 'R1', name: 'Riool', period: parsePeriod(when)!, ...more }, x)
const other = work({ number: 'R2', name: 'Gemaal', period: parsePeriod('2027')! }, 900)

/** Agreed for Q3 2027 when the party had planned Q1 2027. */
function agreed(): Combination {
  const [{ work: was }] = known([riool('Q1 2027')]) as [ReturnType<typeof known>[0]]
  const { period, earliestStart, latestEnd, bounds } = was
  return {
    id: CombinationId.parse(uuid(80)),
    name: 'Kade',
    works: [was.id, WorkId.parse(uuid(9))],
    lead: PartyId.parse(uuid(1)),
    period: during('2027'),
    level: 3,
    reason: 'samen',
    agreements: [
      { work: was.id, period: during('Q3 2027'), original: { period, earliestStart, latestEnd, bounds } },
    ],
  }
}

function said(
  before: ReturnType<typeof riool>,
  becomes: readonly ReturnType<typeof riool>[],
  decisions: Partial<DraftDecisions> = {},
): string[] {
  const compared = compare(known([before, other]), becomes)
  const touched = agreementsTouched(compared, { left: [], missing: [], corrections: [], ...decisions }, [
    agreed(),
  ])
  return [...touched.values()].flatMap(({ says }) => says.map((one) => say(one, 'nl')))
}

describe('a delivery', () => {
  it('says which agreement it touches, with what was agreed, what it gives and the gap', () => {
    expect(said(riool('Q1 2027'), [riool('Q1 2028'), other])).toEqual([
      'Raakt de combinatie "Kade". Afgesproken: Q3 2027. Nu aangeleverd: ± Q1 2028; dat begint 3 maanden na het einde van de afspraak.',
    ])
  })

  it('says that a work of a combination is gone, withdrawn or elsewhere', () => {
    expect(said(riool('Q1 2027'), [other])).toEqual([
      'Raakt de combinatie "Kade". Staat niet meer in de laatste aanlevering; afgesproken is Q3 2027.',
    ])
    expect(said(riool('Q1 2027'), [riool('Q1 2027', 0, { firmness: 'withdrawn' }), other])).toEqual([
      'Raakt de combinatie "Kade". Is vervallen; afgesproken is Q3 2027.',
    ])
    expect(said(riool('Q1 2027'), [riool('Q1 2027', 140), other])).toEqual([
      'Raakt de combinatie "Kade". Ligt nu 140 m van waar het lag toen dit werd afgesproken.',
    ])
  })

  it('says when a party that followed goes back, and when one that strayed follows', () => {
    expect(said(riool('Q3 2027'), [riool('Q1 2027'), other])).toEqual([
      'Raakt de combinatie "Kade". Afgesproken: Q3 2027. Nu aangeleverd: ± Q1 2027; dat is 3 maanden vóór het begin van de afspraak klaar.',
    ])
    expect(said(riool('Q1 2028'), [riool('Q3 2027'), other])).toEqual([
      'Raakt de combinatie "Kade". Volgt nu weer wat is afgesproken.',
    ])
  })

  it('says nothing of what it leaves, of who follows, and of what people already know', () => {
    const [{ difference }] = compare(known([riool('Q1 2027'), other]), [riool('Q1 2028'), other]).filter(
      (one) => one.known?.work.number === 'R1',
    ) as [ReturnType<typeof compare>[0]]
    expect(difference.group).toBe('shifted')
    expect(said(riool('Q1 2027'), [riool('Q3 2027'), other])).toEqual([])
    expect(said(riool('Q1 2027'), [riool('Q1 2027'), other])).toEqual([])
    const done = { missing: [{ work: WorkId.parse(uuid(0)), decision: 'done' as const }] }
    expect(said(riool('Q1 2027'), [other], done)).toEqual([])
  })

  it('says nothing of a row that is left as it was', () => {
    const row = riool('Q1 2028')
    const key = compare(known([riool('Q1 2027'), other]), [row, other]).find((one) => one.read === row)!
      .difference.key
    expect(said(riool('Q1 2027'), [row, other], { left: [key] })).toEqual([])
  })
})
