import { describe, expect, it } from 'vitest'
import { firstGroup, isUnchanged } from '../../../../renderer/features/differences/group-order.ts'
import { storeSentence } from '../../../../renderer/features/differences/store-sentence.ts'
import { words } from '../../../../renderer/features/differences/words.ts'
import { hasKnownWorks, unanswered } from '../../../../renderer/state/draft-in-hand.ts'
import type { DifferenceCounts } from '../../../../shared/domain/difference.ts'
import type { Draft } from '../../../../shared/domain/draft.ts'
import { WorkId } from '../../../../shared/domain/ids.ts'
import { message } from '../../../../shared/domain/message.ts'
import { uuid } from '../../make-work.ts'

const nothing: DifferenceCounts = {
  asked: 0,
  added: 0,
  moved: 0,
  shifted: 0,
  changed: 0,
  missing: 0,
  unchanged: 0,
}
const changesNothing = { added: 0, changed: 0, moved: 0, shifted: 0, missing: 0, unchanged: 0 }
const decides: Draft['decisions'] = { matches: [], left: [], missing: [], corrections: [] }
const say = (draft: Parameters<typeof storeSentence>[0]) => storeSentence(draft, words.nl, String)

describe('what storing will do', () => {
  it('is one sentence, with what became of the missing ones and what is left', () => {
    expect(
      say({
        changes: { added: 12, changed: 31, moved: 4, shifted: 18, missing: 5, unchanged: 70 },
        counts: { ...nothing, added: 12, moved: 4, shifted: 16, changed: 12, missing: 5, unchanged: 69 },
        decisions: {
          ...decides,
          left: ['row 7'],
          missing: [1, 2].map((nth) => ({ work: WorkId.parse(uuid(nth)), decision: 'done' })),
        },
      }),
    ).toBe(
      '12 nieuw, 31 gewijzigd (4 verplaatst, 18 verschoven), 5 niet meer genoemd: 2 uitgevoerd, 3 open; 69 gelijk; 1 niet overgenomen',
    )
  })

  it('leaves out what there is none of', () => {
    const changes = { ...changesNothing, changed: 2, unchanged: 3 }
    expect(say({ changes, counts: { ...nothing, changed: 2, unchanged: 3 }, decisions: decides })).toBe(
      '2 gewijzigd; 3 gelijk',
    )
  })

  it('says that nothing changes', () => {
    const changes = { ...changesNothing, unchanged: 23 }
    expect(say({ changes, counts: { ...nothing, unchanged: 23 }, decisions: decides })).toBe(
      'niets; 23 gelijk',
    )
  })
})

describe('the groups', () => {
  it('open at what is asked, else at the first that has anything', () => {
    expect(firstGroup({ ...nothing, added: 3, asked: 1 })).toBe('asked')
    expect(firstGroup({ ...nothing, missing: 1, shifted: 2 })).toBe('shifted')
    expect(firstGroup({ ...nothing, unchanged: 2 })).toBe('unchanged')
  })

  it('know when nothing changed, and when there is nothing to compare with', () => {
    expect(isUnchanged({ ...nothing, unchanged: 23 })).toBe(true)
    expect(isUnchanged({ ...nothing, unchanged: 23, missing: 1 })).toBe(false)
    const known = (groups: Partial<typeof nothing>, decisions = decides) =>
      hasKnownWorks({ counts: { ...nothing, ...groups }, decisions })
    expect(known({ added: 3 })).toBe(false)
    expect(known({ added: 3, missing: 1 })).toBe(true)
    // Somebody said that the row is not the one work that was put in by hand.
    const source = { file: 'water.csv', sheet: null, row: 2 }
    expect(known({ added: 3 }, { ...decides, matches: [{ source, work: null }] })).toBe(true)
  })

  it('count the rows that nobody answered for, not those that are left out', () => {
    const question = {
      about: 'match' as const,
      file: 'a.csv',
      sheet: null,
      message: message('import.notThere'),
      value: null,
      proposal: null,
    }
    const draft = { counts: { ...nothing, asked: 2 }, decisions: { ...decides, left: ['row 1'] } }
    expect(unanswered({ ...draft, questions: [question] })).toBe(1)
    expect(unanswered({ ...draft, questions: [] })).toBe(0)
    const many = {
      ...draft,
      counts: { ...nothing, asked: 300 },
      questions: Array.from({ length: 100 }, () => question),
    }
    expect(unanswered(many)).toBe(299)
  })
})
