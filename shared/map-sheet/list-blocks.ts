/** The works on a sheet by name, each with the letter and number that stand beside it on the map. */
import { firmnessNames } from '../domain/firmness.ts'
import { message, say } from '../domain/message.ts'
import { sayPeriod } from '../time/say-period.ts'
import { disciplineMark } from '../small-map/discipline-mark.ts'
import type { DrawnWork } from './drawn-works.ts'
import { heading, signAt, space, type Block, type Setting } from './panel.ts'
import { atMost, inLines, lineHeight, setLines, softInk } from './set-text.ts'

const nameSize = 7.5
const factSize = 6.5
/** Room for the widest mark: two letters and two figures. */
const markRoom = 32

export function listBlocks(
  works: readonly DrawnWork[],
  partyOf: (work: DrawnWork) => string,
  setting: Setting,
): Block[] {
  return [
    heading(say(message('sheet.works', { count: works.length }), setting.language), setting),
    ...works.map((drawn) => item(drawn, partyOf(drawn), setting)),
    space(6, setting),
  ]
}

function item({ work, sign }: DrawnWork, party: string, setting: Setting): Block {
  const { width, zoom, language, widthOf } = setting
  const [name, fact, left] = [nameSize * zoom, factSize * zoom, markRoom * zoom]
  const named = work.name === '' ? (work.street ?? '') : work.name
  const names = atMost(2, inLines(named, width - left, { size: name, bold: true }, widthOf))
  const said = [party, sayPeriod(work.period, language), firmnessNames[work.firmness][language]]
  const facts = atMost(2, inLines(said.filter(Boolean).join(' · '), width - left, { size: fact }, widthOf))
  const namesHeight = names.length * name * lineHeight
  return {
    height: Math.max(14 * zoom, namesHeight + facts.length * fact * lineHeight + 3 * zoom),
    draw: (x, y) =>
      signAt(x, y, disciplineMark(work.discipline, sign).drawn, setting) +
      setLines(names, x + left, y, { size: name, bold: true }) +
      setLines(facts, x + left, y + namesHeight, { size: fact, colour: softInk }),
  }
}
