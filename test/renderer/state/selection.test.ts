/** One selection with the way that led there. */
import { beforeEach, describe, expect, it } from 'vitest'
import { useViewState } from '../../../renderer/state/view-state.ts'
import { worksOfSelection } from '../../../renderer/state/selection.ts'
import { ClusterId } from '../../../shared/domain/ids.ts'
import { makeWork, uuid, oneDay } from '../make-work.ts'

const [one, other] = [makeWork(), makeWork()]
const cluster = { is: 'cluster', cluster: ClusterId.parse(uuid(7)) } as const
const pair = { is: 'pair', a: one.id, b: other.id } as const
const work = { is: 'work', work: one.id } as const
const view = () => useViewState.getState()

beforeEach(() => view().startAfresh())

describe('selection', () => {
  it('goes back the way it came: work, pair, cluster, nothing', () => {
    for (const step of [cluster, pair, work]) view().select(step)
    expect(view().trail.at(-1)).toEqual(work)
    view().stepBack()
    expect(view().trail.at(-1)).toEqual(pair)
    view().stepBack()
    expect(view().trail.at(-1)).toEqual(cluster)
    view().stepBack()
    view().stepBack()
    expect(view().trail).toEqual([])
  })

  it('does not grow when the same thing is chosen again', () => {
    view().select(work)
    view().select({ ...work })
    expect(view().trail).toHaveLength(1)
  })

  it('names the works it is about', () => {
    expect(worksOfSelection(work)).toEqual([one.id])
    expect(worksOfSelection(pair)).toEqual([one.id, other.id])
    expect(worksOfSelection(cluster)).toEqual([])
    expect(worksOfSelection(null)).toEqual([])
  })

  it('ends with the project: another one begins without choice, filter or moment', () => {
    view().select(work)
    view().changeFilter({ text: 'kade' })
    view().setMoment(oneDay(1))
    view().startAfresh()
    expect(view()).toMatchObject({ trail: [], moment: null, filter: { text: '' } })
  })
})

it('lets a hand on the time end the playing, but not the playing itself', () => {
  view().setPlaying(true)
  view().playOn(oneDay(2))
  expect(view()).toMatchObject({ playing: true, moment: { day: 2 } })
  view().setMoment(null)
  expect(view()).toMatchObject({ playing: false, moment: null })
})
