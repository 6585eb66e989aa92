/** When a delivery touches an agreement, and what is said of it. */
import { describe, expect, it } from 'vitest'
import type { CombinedWork } from '../../shared/domain/combination.ts'
import { say } from '../../shared/domain/message.ts'
import type { AgreedPeriod, CalendarDate } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { shiftToAgreed } from '../../shared/plan/shift-to-agreed.ts'
import { straysInWords } from '../../shared/plan/strays-in-words.ts'
import { parsePeriod } from '../../shared/time/parse-period.ts'
import { party, work } from './sample-project.ts'

const gas = party('Gas')
const bounds: Work['bounds'] = [0, 0, 10, 10]
const during = (text: string) => {
  const { start, end } = parsePeriod(text)!
  return { start, end } as AgreedPeriod
}
const day = (text: string) => text as CalendarDate

/** Agreed for Q3 2027 with a party that had planned `was`. */
function agreedWith(was: Work): CombinedWork {
  const { id, period, earliestStart, latestEnd } = was
  return {
    work: id,
    period: during('Q3 2027'),
    original: { period, earliestStart, latestEnd, bounds: was.bounds },
  }
}

const planned = work(gas, 'Gasvervanging', 'Q1 2027', { bounds })
const now = (when: string, more: Partial<Work> = {}): Work => ({
  ...planned,
  period: parsePeriod(when) ?? planned.period,
  ...more,
})
const said = (delivered: Work, was = planned) =>
  straysInWords(agreedWith(was), delivered).map((one) => say(one, 'nl'))

describe('a delivery', () => {
  it.each([
    ['as it was when it was agreed', now('Q1 2027')],
    ['as agreed', now('Q3 2027')],
    ['within what was agreed', now('augustus 2027')],
    ['wider than what was agreed', now('2027')],
    ['done', now('Q1 2027', { missing: true, missingDecision: 'done', firmness: 'done' })],
    ['drawn a little otherwise', now('Q1 2027', { bounds: [0, 0, 30, 10] })],
  ])('%s touches nothing', (_, delivered) => expect(said(delivered)).toEqual([]))

  it.each([
    [
      'later',
      now('1-8-2027 t/m 31-12-2027'),
      'Afgesproken: Q3 2027. Nu aangeleverd: 1 aug 2027 – 31 dec 2027, 31 dagen later.',
    ],
    [
      'earlier',
      now('1-6-2027 t/m 31-7-2027'),
      'Afgesproken: Q3 2027. Nu aangeleverd: 1 jun 2027 – 31 jul 2027, 30 dagen eerder.',
    ],
    [
      'after it',
      now('Q1 2028'),
      'Afgesproken: Q3 2027. Nu aangeleverd: ± Q1 2028; dat begint 3 maanden na het einde van de afspraak.',
    ],
    [
      'before it',
      now('mei 2027'),
      'Afgesproken: Q3 2027. Nu aangeleverd: ± mei 2027; dat is 31 dagen vóór het begin van de afspraak klaar.',
    ],
    [
      'open',
      now('na 2030'),
      'Afgesproken: Q3 2027. Nu aangeleverd: vanaf 1 jan 2031; dat begint 3 jaar na het einde van de afspraak.',
    ],
    ['without a date', now('n.t.b.'), 'Heeft geen datum meer; afgesproken is Q3 2027.'],
    [
      'that cannot be so early',
      now('Q1 2027', { earliestStart: day('2027-08-01') }),
      'Afgesproken: Q3 2027. De partij kan nu pas vanaf 1 augustus 2027: 31 dagen later dan afgesproken.',
    ],
    [
      'that has to be ready before',
      now('Q1 2027', { latestEnd: day('2027-09-20') }),
      'Afgesproken: Q3 2027. De partij moet nu uiterlijk 20 september 2027 klaar zijn: 10 dagen eerder dan afgesproken.',
    ],
    [
      'elsewhere',
      now('Q1 2027', { bounds: [140, 0, 150, 10] }),
      'Ligt nu 140 m van waar het lag toen dit werd afgesproken.',
    ],
    ['nowhere', now('Q1 2027', { bounds: null }), 'Heeft geen plaats meer.'],
    [
      'that does not name it',
      now('Q1 2027', { missing: true }),
      'Staat niet meer in de laatste aanlevering; afgesproken is Q3 2027.',
    ],
    ['that withdraws it', now('Q1 2027', { firmness: 'withdrawn' }), 'Is vervallen; afgesproken is Q3 2027.'],
  ])('%s is told with what was agreed and the gap', (_, delivered, sentence) =>
    expect(said(delivered)).toEqual([sentence]),
  )

  it('touches nothing by a room that was known at the table', () => {
    const tight = work(gas, 'Gasvervanging', 'Q1 2027', { bounds, latestEnd: day('2027-03-31') })
    expect(said({ ...tight }, tight)).toEqual([])
  })

  it('touches by its absence alone what was agreed before originals were kept', () => {
    const agreement = { ...agreedWith(planned), original: null }
    expect(straysInWords(agreement, now('Q1 2028'))).toEqual([])
    expect(straysInWords(agreement, now('Q1 2028', { missing: true }))).toHaveLength(1)
  })
})

describe('what an agreed period asks', () => {
  const asks = (when: string, agreed: string, more: Partial<Work> = {}) => {
    const { is, days, outsideRoom } = shiftToAgreed(work(gas, 'Gas', when, more), during(agreed))
    return [is, days, outsideRoom]
  }

  it.each([
    ['Q1 2027', 'Q1 2027', ['fits', 0, false]],
    ['2027', 'maart 2027', ['fits', 0, false]],
    ['maart 2027', '2027', ['fits', 0, false]],
    ['1-3-2027 t/m 31-3-2027', '1-5-2027 t/m 31-5-2027', ['later', 61, false]],
    ['1-5-2027 t/m 31-5-2027', '1-3-2027 t/m 31-3-2027', ['earlier', 61, false]],
    // It is enough when the month comes to lie within the quarter.
    ['1-3-2027 t/m 31-3-2027', 'Q2 2027', ['later', 31, false]],
    ['na 2030', '2029', ['earlier', 730, false]],
    ['na 2030', '2032', ['fits', 0, false]],
    ['n.t.b.', '2032', ['noDate', 0, false]],
  ])('%s in %s', (when, agreed, asked) => expect(asks(when, agreed)).toEqual(asked))

  it('says when it lies outside the room to move', () => {
    expect(asks('Q1 2027', 'Q2 2027', { latestEnd: day('2027-05-31') })).toEqual(['later', 90, true])
  })
})
