/** Which sheets a choice makes of what is in view. */
import { describe, expect, it } from 'vitest'
import { sheetsOf, type InView } from '../../../../renderer/features/print/print-choice.ts'
import { ClusterId } from '../../../../shared/domain/ids.ts'
import { mostSheets } from '../../../../shared/domain/sheet.ts'
import { dayNumber } from '../../../../shared/time/day-number.ts'
import { CalendarDate } from '../../../../shared/domain/period.ts'
import { combination, party, work } from '../../../plan/sample-project.ts'

const gemeente = party('Gemeente')
const [early, late, undated] = [
  work(gemeente, 'Vroeg', 'Q2 2027'),
  work(gemeente, 'Laat', 'Q4 2027'),
  work(gemeente, 'Ooit', 'n.t.b.'),
] as const
const day = (date: string) => dayNumber(CalendarDate.parse(date))
const inView = (more: Partial<InView> = {}): InView => ({
  selection: null,
  clusters: [],
  combinations: [],
  filtered: [early, late, undated],
  visible: [early, late, undated],
  moment: null,
  ...more,
})
const clusterId = (at: number) => ClusterId.parse(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`)

describe('the sheets of a choice', () => {
  it('of quarters are those with work that says when, and of a period its own', () => {
    const starts = (of: InView) => sheetsOf('quarters', of).sheets.map((one) => 'start' in one && one.start)
    expect(starts(inView())).toEqual(['2027-04-01', '2027-10-01'])
    const moment = { mode: 'period' as const, start: day('2027-05-01'), end: day('2027-08-31') }
    expect(starts(inView({ moment }))).toEqual(['2027-04-01'])
    expect(starts(inView({ filtered: [undated] }))).toEqual([])
  })

  it('of combinations are those with a work in view', () => {
    const combinations = [
      combination('Samen', [early, undated], '2027-01-01', '2027-12-31'),
      combination('Weg', [late, undated], '2027-01-01', '2027-12-31'),
    ]
    const { sheets } = sheetsOf('combinations', inView({ combinations, visible: [early] }))
    expect(sheets).toEqual([{ is: 'combination', combination: combinations[0]?.id }])
  })

  it('of what is chosen is that alone, whether a cluster or works', () => {
    const selection = { is: 'cluster' as const, cluster: clusterId(1) }
    expect(sheetsOf('chosen', inView({ selection })).sheets).toEqual([selection])
    const works = [early.id, late.id]
    expect(sheetsOf('chosen', inView({ selection: { is: 'works', works } })).sheets).toEqual([
      { is: 'works', works },
    ])
    expect(sheetsOf('chosen', inView()).sheets).toEqual([])
  })

  it('are no more than go at once, and say that there were more', () => {
    const clusters = Array.from({ length: mostSheets + 1 }, (_, at) => ({ cluster: { id: clusterId(at) } }))
    const { sheets, isCut } = sheetsOf('clusters', inView({ clusters } as unknown as Partial<InView>))
    expect([sheets.length, isCut]).toEqual([mostSheets, true])
    expect(sheetsOf('view', inView())).toEqual({ sheets: [{ is: 'view' }], isCut: false })
  })
})
