import { describe, expect, it } from 'vitest'
import { draftCounts } from '../../../../renderer/features/deliver/draft-counts.ts'
import { message } from '../../../../shared/domain/message.ts'
import type { ImportReport } from '../../../../shared/domain/delivery.ts'

const remark = { file: 'a.csv', sheet: null, row: 1, message: message('import.notThere') }
const report: ImportReport = {
  files: [],
  read: 148,
  works: 139,
  unplaced: 6,
  unsure: 0,
  joined: 0,
  rejected: [remark, remark, remark],
  repaired: [],
  notes: [],
  mapping: { tables: [] },
}
const none = { undecided: 0, questions: 0 }

describe('what became of the rows', () => {
  it('counts what there is and leaves out what there is not', () => {
    expect(draftCounts(report, { undecided: 0, questions: 1 })).toEqual([
      { name: 'works', count: 139 },
      { name: 'toPlace', count: 6 },
      { name: 'rejected', count: 3 },
      { name: 'questions', count: 1 },
    ])
  })

  it('counts works in a place that is not sure with those to place, so that all rows are accounted for', () => {
    const counts = draftCounts({ ...report, works: 141, unplaced: 4, unsure: 2 }, none)
    expect(counts.slice(0, 2)).toEqual([
      { name: 'works', count: 139 },
      { name: 'toPlace', count: 6 },
    ])
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(report.read)
  })

  it('says of how many works it is decided at the differences which one they are', () => {
    expect(draftCounts(report, { undecided: 2, questions: 0 }).slice(2)).toEqual([
      { name: 'rejected', count: 3 },
      { name: 'undecided', count: 2 },
    ])
  })

  it('says it when there is no work at all', () => {
    expect(draftCounts({ ...report, works: 0, unplaced: 0, rejected: [] }, none)).toEqual([
      { name: 'works', count: 0 },
    ])
  })
})
