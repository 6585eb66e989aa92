/** A combination on paper: its map, what was agreed, and the works with what each party had planned itself. */
import type { Content } from 'pdfmake'
import { integrationLevelNames, type Combination } from '../../shared/domain/combination.ts'
import type { WorkId } from '../../shared/domain/ids.ts'
import type { Period } from '../../shared/domain/period.ts'
import type { Work } from '../../shared/domain/work.ts'
import { streetMapSvg, type GroundLayer } from '../../shared/plan/street-map-svg.ts'
import { sayPeriod } from '../../shared/time/say-period.ts'
import { byStart } from './order-works.ts'
import { hairline, textWidth } from './pdf-looks.ts'
import { combinedWorksTable, type Paper } from './pdf-works-table.ts'

export interface Places {
  readonly placeOf: (work: WorkId) => GeoJSON.Geometry | null
  readonly layers: readonly GroundLayer[]
}

const mapHeight = 300

/** The block of one combination. Everything but its table stays together on a page. */
export function combinationBlock(
  { combination, works }: { readonly combination: Combination; readonly works: readonly Work[] },
  paper: Paper,
  places: Places,
): Content[] {
  const { words, language, partyName } = paper
  const { name, period, lead, level, reason } = combination
  const facts: readonly (readonly [string, string])[] = [
    [words('agreed'), sayPeriod(agreed(period), language)],
    [words('lead'), partyName(lead)],
    [words('level'), `${level} ${integrationLevelNames[level][language]}`],
  ]
  return [
    {
      unbreakable: true,
      stack: [
        { text: name, style: 'name', id: combination.id, margin: [0, 0, 0, 8] },
        mapOf(works.toSorted(byStart), paper, places),
        { columns: facts.map(([label, fact]) => factOf(label, fact)), columnGap: 16, margin: [0, 10, 0, 8] },
        { ...factOf(words('reason'), reason), margin: [0, 0, 0, 10] },
      ],
    },
    combinedWorksTable(works, paper),
  ]
}

/** An agreed period is exact to the day. */
function agreed(period: Combination['period']): Period {
  return { ...period, precision: 'day', raw: '', derived: null }
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
    table: { widths: [Math.floor(textWidth)], body: [[{ svg, width: Math.floor(textWidth) }]] },
  }
}
