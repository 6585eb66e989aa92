/** Boxes as they were found in a file, each once: copied ones say the same, or both are kept and it is said. */
import { message, type Message } from '../../../shared/domain/message.ts'
import { boxInText, preparationTopics } from '../../../shared/domain/preparation.ts'
import type { ReturnedBox } from '../../../shared/domain/returned-sheet.ts'
import { answerText, refuseTooLong, shortened } from './answer-text.ts'

/** Fails with `preparing.answerTooLong`. */
export function gatherBoxes(
  file: string,
  found: readonly ReturnedBox[],
): { boxes: readonly ReturnedBox[]; notes: readonly Message[] } {
  const notes: Message[] = []
  const byKey = Map.groupBy(found, (box) => boxInText(box, box.topic))
  const boxes = [...byKey.values()].map(([first, ...others]): ReturnedBox => {
    const box = first as ReturnedBox
    const texts = new Set([box, ...others].map(({ text }) => answerText(text)).filter((text) => text !== ''))
    const text = [...texts].join('\n\n')
    refuseTooLong(file, box.topic, text)
    if (texts.size > 1)
      notes.push(
        message('preparing.boxTwice', {
          topic: preparationTopics[box.topic].name,
          starts: shortened(text),
        }),
      )
    return { ...box, text }
  })
  return { boxes, notes }
}
