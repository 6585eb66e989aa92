/** What was written in a box as it is kept: lines, without what programs leave around them. */
import { message } from '../../../shared/domain/message.ts'
import { preparingMessages } from '../../../shared/domain/messages/preparing.ts'
import { longestAnswer } from '../../../shared/domain/preparation-answer.ts'
import { preparationTopics, type PreparationTopic } from '../../../shared/domain/preparation.ts'
import { ExpectedFailure } from '../../../shared/domain/result.ts'

const placeholders: readonly string[] = Object.values(preparingMessages['preparing.typeHere'])
const control = /(?!\n)\p{Cc}|[\uFFFE\uFFFF]/gu

/** Where to type is no answer, also when somebody typed behind it. Empty: nothing was written. */
export function answerText(written: string): string {
  const lines = written
    .toWellFormed()
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(control, '')
    .split('\n')
    .map((line) => line.trimEnd())
  const text = lines
    .filter((line) => !placeholders.includes(line.trim()))
    .join('\n')
    .trim()
  const before = placeholders.find((one) => text.startsWith(one))
  return before === undefined ? text : text.slice(before.length).trim()
}

/** Fails with `preparing.answerTooLong`. */
export function refuseTooLong(file: string, topic: PreparationTopic, text: string): void {
  if (text.length <= longestAnswer) return
  const values = { file, topic: preparationTopics[topic].name, starts: shortened(text) }
  throw new ExpectedFailure(
    message('preparing.answerTooLong', { ...values, length: text.length, most: longestAnswer }),
  )
}

/** To be pointed at in a sentence. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 59).toWellFormed()}…` : line
}
