/** The works on a sheet by name, each with the letter and number that stand beside it on the map. */
import type { Language } from '../domain/language.ts'
import { firmnessNames } from '../domain/firmness.ts'
import { message, say } from '../domain/message.ts'
import { sayPeriod } from '../time/say-period.ts'
import { disciplineMark } from '../small-map/discipline-mark.ts'
import { element } from '../small-map/svg.ts'
import type { DrawnWork } from './drawn-works.ts'
import { atMost, inLines, lineHeight, setLines, softInk, type WidthOf } from './set-text.ts'
import { space, textBlock, type Block } from './panel.ts'

const size = 7.5
const small = 6.5
/** Room for the widest mark: two letters and two figures. */
const left = 32

export function listBlocks(
  works: readonly DrawnWork[],
  partyOf: (work: DrawnWork) => string,
  width: number,
  language: Language,
  widthOf: WidthOf,
): Block[] {
  const title = say(message('sheet.works', { count: works.length }), language)
  const heading = textBlock(title, width, { size: 9, bold: true, under: 3 }, widthOf)
  return [
    { ...heading, hasNext: true },
    ...works.map((drawn) => item(drawn, partyOf(drawn), width, language, widthOf)),
    space(6),
  ]
}

function item(drawn: DrawnWork, party: string, width: number, language: Language, widthOf: WidthOf): Block {
  const { work, sign } = drawn
  const named = work.name === '' ? (work.street ?? '') : work.name
  const name = atMost(2, inLines(named, width - left, { size, bold: true }, widthOf))
  const facts = [party, sayPeriod(work.period, language), firmnessNames[work.firmness][language]]
  const rest = atMost(2, inLines(facts.filter(Boolean).join(' · '), width - left, { size: small }, widthOf))
  const nameHeight = name.length * size * lineHeight
  return {
    height: Math.max(14, nameHeight + rest.length * small * lineHeight + 3),
    draw: (x, y) =>
      element(
        'g',
        { transform: `translate(${String(Math.round(x * 10) / 10)} ${String(Math.round(y * 10) / 10)})` },
        disciplineMark(work.discipline, sign).drawn,
      ) +
      setLines(name, x + left, y, { size, bold: true }) +
      setLines(rest, x + left, y + nameHeight, { size: small, colour: softInk }),
  }
}
