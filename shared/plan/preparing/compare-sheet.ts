/** A sheet that came back held against what its party said before. */
import type { PreparationAnswer } from '../../domain/preparation-answer.ts'
import { samePlace, type PreparationStamp } from '../../domain/preparation.ts'
import type { BoxChange, ReadBox, ReturnedBox, ReturnedSheet } from '../../domain/returned-sheet.ts'
import { saidInBoxes, saidTogether, type AreaOf } from '../../domain/said-in-boxes.ts'

export interface ComparedBox {
  readonly box: ReadBox
  /** What stands there before it is stored. */
  readonly known: readonly PreparationAnswer[]
}

/** Those with something in them, now or before, in the order of the sheet. `answers` are those of its party and year. */
export function compareSheet(
  { boxes, stamp }: Pick<ReturnedSheet, 'boxes' | 'stamp'>,
  answers: readonly PreparationAnswer[],
  areaOf: AreaOf,
): ComparedBox[] {
  return [...saidInBoxes(boxes, answers, areaOf)].flatMap(([box, known]) => {
    const before = saidTogether(known)
    if (before === null && box.text === '') return []
    const isBehind = known.some(({ at }) => !stoodOn(stamp, at))
    const change = changeOf(box, before, isBehind)
    const { work, other, topic, text } = box
    const isWarned = isBehind && stamp.made !== null && change === 'changed'
    const read = { work, other, topic, text, change, before, cluster: areaOf(box), isBehind: isWarned }
    return [{ box: read, known }]
  })
}

function changeOf({ text }: ReturnedBox, before: string | null, isBehind: boolean): BoxChange {
  if (before === null) return 'new'
  if (text === before) return 'same'
  if (text !== '') return 'changed'
  return isBehind ? 'left' : 'emptied'
}

/** What came in before a sheet was made was filled in on it. */
function stoodOn({ made }: PreparationStamp, at: string): boolean {
  return made !== null && at <= made
}

/** What storing it says from then on and takes away; of boxes that were emptied only where that was asked. */
export function toStore(boxes: readonly ComparedBox[], takesEmptied: boolean) {
  const isWritten = ({ box }: ComparedBox) => box.change === 'new' || box.change === 'changed'
  return {
    said: boxes
      .filter(isWritten)
      .map(({ box: { work, other, topic, text } }) => ({ work, other, topic, text })),
    gone: boxes.flatMap((one) => {
      const { box, known } = one
      if (takesEmptied && box.change === 'emptied') return known.map(({ id }) => id)
      // What was said of other pairs of the same cluster is in the one box now.
      return isWritten(one) ? known.filter((answer) => !samePlace(answer, box)).map(({ id }) => id) : []
    }),
  }
}
