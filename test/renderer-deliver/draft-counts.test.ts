import { describe, expect, it } from 'vitest'
import { draftCounts } from '../../renderer/features/deliver/draft-counts.ts'
import { message } from '../../shared/domain/message.ts'
import type { ImportReport } from '../../shared/domain/delivery.ts'

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

describe('what became of the rows', () => {
  it('counts what there is and leaves out what there is not', () => {
    expect(draftCounts(report, 1)).toEqual([
      { name: 'works', count: 139 },
      { name: 'unplaced', count: 6 },
      { name: 'rejected', count: 3 },
      { name: 'questions', count: 1 },
    ])
  })

  it('says it when there is no work at all', () => {
    expect(draftCounts({ ...report, works: 0, unplaced: 0, rejected: [] }, 0)).toEqual([
      { name: 'works', count: 0 },
    ])
  })
})
