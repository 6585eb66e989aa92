/** Thousands of works on one spot: they make millions of pairs, which may cost seconds but neither memory nor the answer. */
import { describe, expect, it } from 'vitest'
import { Discipline } from '../../../shared/domain/discipline.ts'
import { defaultOverlapSettings as settings } from '../../../shared/domain/overlap.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'
import { joinPairs } from '../../../shared/overlap/clusters/read-clusters.ts'
import { runsOf } from '../../../shared/overlap/measure/runs.ts'
import { findPairs, mostFoundAmong } from '../../../shared/overlap/pairs/find-pairs.ts'
import { pairTableOf } from '../../../shared/overlap/pairs/pair-table-of.ts'
import { placePairs } from '../../../shared/overlap/pairs/place-pairs.ts'
import { projectInput, reachOf } from '../../../shared/overlap/pairs/project-input.ts'
import {
  mostWritten,
  refuseTooMany,
  refuseTooManyWritten,
} from '../../../shared/overlap/pairs/refuse-too-many.ts'
import { prepareProject } from '../../../shared/overlap/prepared-project.ts'
import { readOverlaps, scoreTable } from '../../../shared/overlap/read-overlaps.ts'
import { stepsAlone } from '../../../shared/overlap/pairs/long-steps.ts'
import { awaken } from '../awaken.ts'
import { point, projectOf, someWork } from '../some-works.ts'

/** Leaves out everybody there. */
const onlyRoads = { ...settings.exclusions, disciplines: Discipline.options.filter((one) => one !== 'roads') }

const onOneSpot = (count: number) =>
  projectOf(Array.from({ length: count }, (_, index) => someWork(index, point(100, 100))))

describe('works on one spot', () => {
  it('are joined in one conversation, by every pair that there is', () => {
    const project = onOneSpot(2000)
    const runs = runsOf(project.shapes)
    const prepared = prepareProject(project, settings, runs)
    const table = pairTableOf(
      prepared,
      findPairs(projectInput(project, settings), reachOf(settings), { runs }),
    )
    // Three parties of one discipline, 667, 667 and 666 works: each work meets those of the two others.
    expect(table.count).toBe(667 * 667 + 2 * 667 * 666)
    placePairs(prepared, settings.opportunity.distance, table, 0, table.count)
    scoreTable(prepared, table)
    const { ties, clusterOf } = joinPairs(prepared, table)
    expect(ties).toHaveLength(table.noise.filter((code) => code === 0).length)
    expect(new Set(clusterOf).size).toBe(1)
  })

  it('that make more pairs than an answer holds are refused with a sentence that names one of them', () => {
    let failure
    try {
      readOverlaps(onOneSpot(2000), settings, { pairsOnly: false })
    } catch (error) {
      failure = error instanceof ExpectedFailure ? error.failure : error
    }
    expect(failure).toMatchObject({
      key: 'overlap.tooManyPairs',
      values: { pairs: 1_333_333, most: mostWritten, party: 'Evides', count: 1334 },
    })
  })

  it('may be more where there are more works, as long as nobody asks for each of them written out', () => {
    const [works, count] = [300_000, mostWritten + 1]
    const { parties, ...project } = projectOf([someWork(0, point(0, 0))])
    const many = { parties, works: Array.from({ length: works }, () => project.works[0]!) }
    const pairs = { count, a: new Uint32Array(count), b: new Uint32Array(count).fill(1) }
    expect(() => refuseTooMany(many, pairs)).not.toThrow()
    expect(() => refuseTooManyWritten(many, pairs)).toThrow(ExpectedFailure)
  })

  it('stop the search soon after there are more than anybody looks for, whoever looks', async () => {
    const project = onOneSpot(10_000)
    // All of them are 33 million, and take gigabytes.
    const found = findPairs(projectInput(project, settings), reachOf(settings))
    expect(found.count).toBeGreaterThan(mostFoundAmong(10_000))
    expect(found.count).toBeLessThan(1.1 * mostFoundAmong(10_000))
    const refused = expect.objectContaining({
      failure: expect.objectContaining({ key: 'overlap.tooManyFound' }) as unknown,
    }) as Error
    expect(() => readOverlaps(project, settings, { pairsOnly: true })).toThrow(refused)
    const apart = { ...settings, opportunity: { distance: 0, window: 0 }, exclusions: onlyRoads }
    const awake = awaken(project, apart)
    await expect(awake.rule(settings, 1, { steps: stepsAlone })).rejects.toThrow(refused)
  })
})
