/** Whatever a party wrote and however clusters were computed since: nothing is lost, and nothing is new that was said before. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ClusterId, PartyId, PreparationAnswerId, WorkId } from '../../shared/domain/ids.ts'
import type { PreparationAnswer } from '../../shared/domain/preparation-answer.ts'
import {
  boxInText,
  PreparationTopic,
  samePlace,
  type PreparationPlace,
} from '../../shared/domain/preparation.ts'
import type { ReturnedBox } from '../../shared/domain/returned-sheet.ts'
import { saidInBoxes, saidTogether, type AreaOf } from '../../shared/domain/said-in-boxes.ts'
import { compareSheet, toStore } from '../../shared/plan/preparing/compare-sheet.ts'

const id = (nth: number) => `0199a000-0000-7000-8000-${String(nth).padStart(12, '0')}`
const party = id(999) as PartyId
const [before, made, after] = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z']
const stamp = { project: id(1), party, year: 2027, areas: 3, made }

const places: PreparationPlace[] = Array.from({ length: 6 }, (_, nth) => ({
  work: id(10 + nth) as WorkId,
  other: nth === 5 ? null : (id(20 + nth) as WorkId),
}))
/** Which of three clusters each place is in; 3: none. */
const clusters = fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 })
const areasBy =
  (in_: readonly number[]): AreaOf =>
  (place) => {
    const cluster = in_[places.findIndex((one) => samePlace(one, place))] ?? 3
    return cluster === 3 ? null : (id(100 + cluster) as ClusterId)
  }
const topic = fc.constantFrom(...PreparationTopic.options.slice(0, 2))
const boxOf = (text: fc.Arbitrary<string>) =>
  fc
    .record({ place: fc.constantFrom(...places), topic, text })
    .map(({ place, ...box }): ReturnedBox => ({ ...place, ...box }))
const once = <Of extends ReturnedBox>(boxes: readonly Of[]) => [
  ...new Map(boxes.map((box) => [boxInText(box, box.topic), box])).values(),
]
const boxes = fc.array(boxOf(fc.constantFrom('', 'a', 'b', 'c\nd')), { maxLength: 8 }).map(once)
const answers = fc
  .array(fc.tuple(boxOf(fc.constantFrom('a', 'b', 'e')), fc.boolean()), { maxLength: 8 })
  .map((all) =>
    once(all.map(([box, isLate]) => ({ ...box, isLate }))).map(
      ({ isLate, ...box }, nth): PreparationAnswer => ({
        ...{ id: id(500 + nth) as PreparationAnswerId, party, year: 2027, file: 'a.docx', actor: 'Anna' },
        ...{ ...box, at: isLate ? after : before },
      }),
    ),
  )

/** As the store does it. */
function stored(
  known: readonly PreparationAnswer[],
  { said, gone }: ReturnType<typeof toStore>,
): PreparationAnswer[] {
  const left = known.filter((one) => !gone.includes(one.id))
  for (const [nth, one] of said.entries()) {
    const at = left.findIndex((other) => boxInText(other, other.topic) === boxInText(one, one.topic))
    if (at >= 0) left[at] = { ...left[at]!, ...one, at: after }
    else
      left.push({
        ...{ id: id(700 + nth) as PreparationAnswerId, party, year: 2027 },
        ...{ file: 'b.docx', actor: 'Piet', at: after },
        ...one,
      })
  }
  return left
}

it('what stands in a box is one answer or several, each once, and none that has a box is left out', () => {
  fc.assert(
    fc.property(boxes, answers, clusters, (asked, known, in_) => {
      const areaOf = areasBy(in_)
      const inBoxes = [...saidInBoxes(asked, known, areaOf).values()].flat()
      expect(new Set(inBoxes).size).toBe(inBoxes.length)
      for (const answer of known) {
        const hasBox = asked.some(
          (box) =>
            box.topic === answer.topic &&
            (samePlace(box, answer) || (areaOf(answer) !== null && areaOf(box) === areaOf(answer))),
        )
        expect(inBoxes.includes(answer)).toBe(hasBox)
      }
    }),
  )
})

it('a sheet that comes back as it went out says nothing new, wherever clusters went meanwhile or not', () => {
  fc.assert(
    fc.property(boxes, answers, clusters, (asked, known, in_) => {
      const areaOf = areasBy(in_)
      const out = [...saidInBoxes(asked, known, areaOf)].map(([box, of]) => ({
        ...box,
        text: saidTogether(of) ?? '',
      }))
      const compared = compareSheet({ boxes: out, stamp }, known, areaOf)
      expect(compared.filter(({ box }) => box.change !== 'same')).toEqual([])
      expect(toStore(compared, true)).toEqual({ said: [], gone: [] })
    }),
  )
})

it('what was stored stands on the next sheet as it was written, and the same sheet again is nothing new', () => {
  fc.assert(
    fc.property(boxes, answers, clusters, fc.boolean(), (filled, known, in_, takesEmptied) => {
      const areaOf = areasBy(in_)
      const compared = compareSheet({ boxes: filled, stamp }, known, areaOf)
      const now = stored(known, toStore(compared, takesEmptied))
      const next = saidInBoxes(filled, now, areaOf)
      for (const box of filled) if (box.text !== '') expect(saidTogether(next.get(box)!)).toBe(box.text)
      const again = compareSheet({ boxes: filled, stamp }, now, areaOf)
      expect(toStore(again, false)).toEqual({ said: [], gone: [] })
      // What no box is about, and what was only left empty, is as it was.
      const touched = new Set(
        compared
          .filter(({ box }) => ['new', 'changed', 'emptied'].includes(box.change))
          .flatMap((one) => one.known),
      )
      for (const answer of known) if (!touched.has(answer)) expect(now).toContainEqual(answer)
    }),
  )
})

it('what is empty is taken back only by who had seen it, and who had not is warned', () => {
  fc.assert(
    fc.property(boxes, answers, clusters, (filled, known, in_) => {
      for (const { box, known: had } of compareSheet({ boxes: filled, stamp }, known, areasBy(in_))) {
        const isLate = had.some(({ at }) => at === after)
        if (box.text === '') expect(box.change).toBe(isLate ? 'left' : 'emptied')
        expect(box.isBehind).toBe(isLate && box.change === 'changed')
      }
      const old = compareSheet({ boxes: filled, stamp: { ...stamp, made: null } }, known, areasBy(in_))
      expect(old.filter(({ box }) => box.change === 'emptied' || box.isBehind)).toEqual([])
    }),
  )
})
