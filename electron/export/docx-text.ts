/** Text as it can stand in Word: whatever signs it holds, and with its lines. */
import { TextRun, type IRunOptions, type ParagraphChild } from 'docx'

/** What XML 1.0 cannot hold, but for the ends of lines and tabs. */
const unprintable = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu

export function fit(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replace(unprintable, '\uFFFD')
}

/** One run for each line of the text. */
export function runs(
  text: string,
  look: Omit<IRunOptions, 'text' | 'break' | 'children'> = {},
): ParagraphChild[] {
  return fit(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at === 0 ? {} : { break: 1 }) }))
}
