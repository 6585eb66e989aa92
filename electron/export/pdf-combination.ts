/** A combination on paper: its map, what was agreed, and the works with what each party had planned itself. */
import type { Content } from 'pdfmake'
import { integrationLevelNames } from '../../shared/domain/combination.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import { say } from '../../shared/domain/message.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import type { Work } from '../../shared/domain/work.ts'
import { agreedInWords } from '../../shared/plan/strays-in-words.ts'
import { streetMapSvg, type GroundLayer } from '../../shared/small-map/street-map-svg.ts'
import { byStart } from './order-works.ts'
import { anchors, bookmark } from './pdf-contents.ts'
import { hairline, textWidth } from './pdf-looks.ts'
import { combinedWorksTable, type Paper } from './pdf-works-table.ts'

export interface Places {
  readonly placeOf: (work: WorkId) => GeoJSON.Geometry | null
  readonly layers: readonly GroundLayer[]
}

const mapHeight = 300

/** The block of one combination: it begins on a page of its own, and goes over as many as its reason and its works take. */
export function combinationBlock(
  { combination, works }: Plan['combinations'][number],
  paper: Paper,
  places: Places,
): Content[] {
  const { words, language, partyName } = paper
  const { name, period, lead, level, reason } = combination
  const facts: readonly (readonly [string, string])[] = [
    [words('agreed'), agreedInWords(period)[language]],
    [words('lead'), partyName(lead)],
    [words('level'), `${level} ${integrationLevelNames[level][language]}`],
  ]
  return [
    {
      ...bookmark(name, anchors.together),
      text: name,
      style: 'name',
      id: combination.id,
      margin: [0, 0, 0, 8],
    },
    mapOf(works.toSorted(byStart), paper, places),
    { columns: facts.map(([label, fact]) => factOf(label, fact)), columnGap: 16, margin: [0, 10, 0, 8] },
    { ...factOf(words('reason'), reason), margin: [0, 0, 0, 10] },
    combinedWorksTable(works, combination, paper),
    ...noticesOf(works, paper),
  ]
}

/** Under the table: what is to be minded, by work. */
function noticesOf(works: readonly Work[], { language, notesOf }: Paper): Content[] {
  return works.toSorted(byStart).flatMap(({ id, name }): Content[] => {
    const said = notesOf(id).map((sentence): Content => ({ text: say(sentence, language) }))
    if (said.length === 0) return []
    return [{ stack: [{ text: name, bold: true }, ...said], fontSize: 8.5, margin: [0, 0, 0, 6] }]
  })
}

function factOf(label: string, fact: string): { stack: Content[] } {
  return { stack: [{ text: label, style: 'label', margin: [0, 0, 0, 2] }, { text: fact }] }
}

function mapOf(works: readonly Work[], { words }: Paper, { placeOf, layers }: Places): Content {
  const svg = streetMapSvg({
    works: works.map((work) => ({ work, geometry: placeOf(work.id) })),
    layers,
    width: Math.floor(textWidth),
    height: mapHeight,
  })
  if (svg === null) return { text: words('noPlace'), style: 'soft' }
  const titled = svg.replace('>', `><title>${words('mapOf', { works: works.length })}</title>`)
  return {
    layout: {
      hLineColor: () => hairline,
      vLineColor: () => hairline,
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    table: { widths: [Math.floor(textWidth)], body: [[{ svg: titled, width: Math.floor(textWidth) }]] },
  }
}
