/** Until when a conversation can still change something. */
import { describe, expect, it } from 'vitest'
import { defaultOverlapSettings } from '../../../shared/domain/overlap.ts'
import { decideBy } from '../../../shared/overlap/clusters/decide-by.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { prepareProject } from '../../../shared/overlap/prepared-project.ts'
import { combinationOf, period, point, projectOf, someWork, workId } from '../some-works.ts'

type Fields = Parameters<typeof someWork>[2]

function decided(
  works: readonly Fields[],
  {
    combinations = [],
    settings = defaultOverlapSettings,
  }: Partial<Parameters<typeof projectOf>[1] & { settings: typeof defaultOverlapSettings }> = {},
) {
  const project = projectOf(
    works.map((fields, index) => someWork(index, point(0, 0), fields)),
    { combinations },
  )
  const prepared = prepareProject(project, settings, runsOf(project.shapes))
  return decideBy(prepared.works, prepared.scored, settings)
}

const from = (start: string): Fields => ({ period: period(start, '2029-12-31') })

describe('the day to decide by', () => {
  it('lies as many months before the start as the settings say of how firm the work is', () => {
    expect(decided([from('2027-09-01')])).toEqual({ date: '2027-03-01', work: workId(0) })
    expect(decided([{ ...from('2027-09-01'), firmness: 'programmed' }])?.date).toBe('2026-09-01')
  })

  it('is that of the work whose scope is fixed first; of equal days the lowest id', () => {
    const works = [
      from('2028-01-01'),
      { ...from('2028-03-01'), firmness: 'programmed' as const },
      from('2027-09-01'),
    ]
    expect(decided(works)).toEqual({ date: '2027-03-01', work: workId(1) })
  })

  it('falls on the last day of a month that is too short', () => {
    expect(decided([from('2027-08-31')])?.date).toBe('2027-02-28')
    expect(decided([from('2028-08-31')])?.date).toBe('2028-02-29')
  })

  it('is that of the agreed period once works are combined', () => {
    const combinations = [combinationOf(1, [0], '2028-05-01', '2028-06-01')]
    expect(decided([from('2027-09-01')], { combinations })?.date).toBe('2027-11-01')
  })

  it('is the start itself when the settings leave scope open until then', () => {
    const settings = { ...defaultOverlapSettings, closing: { programmed: 0, scheduled: 0 } }
    expect(decided([from('2027-09-01')], { settings })?.date).toBe('2027-09-01')
  })

  it('is not set by an idea, by what is under way or over, or by a work without a start', () => {
    for (const firmness of ['idea', 'executing', 'done', 'withdrawn'] as const)
      expect(decided([{ ...from('2027-09-01'), firmness }])).toBeNull()
    expect(decided([{ period: period() }])).toBeNull()
    expect(decided([{ period: period(null, '2028-01-01') }])).toBeNull()
    expect(decided([])).toBeNull()
  })
})
