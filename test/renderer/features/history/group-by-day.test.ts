import { describe, expect, it } from 'vitest'
import { groupByDay, localDay } from '../../../../renderer/features/history/group-by-day.ts'
import type { HistoryEntry } from '../../../../shared/domain/project.ts'
import { CommandId } from '../../../../shared/domain/ids.ts'
import { message } from '../../../../shared/domain/message.ts'

const entry = (revision: number, at: Date): HistoryEntry => ({
  id: CommandId.parse(`01890000-0000-7000-8000-${String(revision).padStart(12, '0')}`),
  revision,
  actor: 'Noor',
  at: at.toISOString(),
  what: message('core.noProject'),
  kind: 'change',
  undone: false,
})

describe('history by day', () => {
  it('puts the newest day and the newest change first', () => {
    const days = groupByDay([
      entry(1, new Date(2026, 10, 12, 9)),
      entry(3, new Date(2026, 10, 13, 8)),
      entry(2, new Date(2026, 10, 12, 17)),
    ])
    expect(days.map(({ day, entries }) => [day, ...entries.map(({ revision }) => revision)])).toEqual([
      ['2026-11-13', 3],
      ['2026-11-12', 2, 1],
    ])
  })

  it('goes by the day where the reader is', () => {
    expect(localDay(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02')
    expect(localDay(new Date(2026, 0, 2, 23, 55))).toBe('2026-01-02')
  })
})
