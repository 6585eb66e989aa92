/** Works chosen together: one choice that grows and shrinks, with one step back to what was chosen before it. */
import { beforeEach, describe, expect, it } from 'vitest'
import {
  addOrTakeAway,
  chooseWorks,
  takeAwayWorks,
} from '../../../../renderer/state/choosing/chosen-works.ts'
import { useNotices } from '../../../../renderer/state/notices.ts'
import { useViewState } from '../../../../renderer/state/view-state.ts'
import { ClusterId } from '../../../../shared/domain/ids.ts'
import { mostChosen } from '../../../../shared/domain/sight.ts'
import { uuid, workId } from '../../make-work.ts'

const [one, two, three] = [workId(1), workId(2), workId(3)]
const cluster = { is: 'cluster', cluster: ClusterId.parse(uuid(7)) } as const
const view = () => useViewState.getState()
const chosen = () => view().trail.at(-1)

beforeEach(() => {
  view().startAfresh()
  useNotices.setState({ notices: [] })
})

describe('works chosen together', () => {
  it('begin with one, grow, shrink to one again and to nothing', () => {
    addOrTakeAway([one])
    expect(chosen()).toEqual({ is: 'work', work: one })
    addOrTakeAway([two])
    addOrTakeAway([three])
    expect(chosen()).toEqual({ is: 'works', works: [one, two, three] })
    addOrTakeAway([two])
    expect(chosen()).toEqual({ is: 'works', works: [one, three] })
    takeAwayWorks([one])
    expect(chosen()).toEqual({ is: 'work', work: three })
    takeAwayWorks([three])
    expect(view().trail).toEqual([])
  })

  it('add the next of works that lie on one another, and take all away when there is none left to add', () => {
    addOrTakeAway([one, two])
    addOrTakeAway([one, two])
    expect(chosen()).toEqual({ is: 'works', works: [one, two] })
    addOrTakeAway([one, two])
    expect(chosen()).toBeUndefined()
  })

  it('are one step back from what was chosen before, however many steps they took', () => {
    view().select(cluster)
    chooseWorks([one, two])
    addOrTakeAway([three])
    view().stepBack()
    expect(chosen()).toEqual(cluster)
  })

  it('come back when one of them was opened and left', () => {
    chooseWorks([one, two])
    view().select({ is: 'work', work: two })
    view().stepBack()
    expect(chosen()).toEqual({ is: 'works', works: [one, two] })
  })

  it('are refused with a sentence when they are too many, and what was chosen stays', () => {
    chooseWorks([one, two])
    chooseWorks(Array.from({ length: mostChosen + 1 }, (_, at) => workId(at + 1)))
    expect(chosen()).toEqual({ is: 'works', works: [one, two] })
    expect(useNotices.getState().notices.map(({ message }) => message.key)).toEqual(['choice.tooMany'])
  })
})
