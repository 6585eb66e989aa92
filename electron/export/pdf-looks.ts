/** How the plan looks on paper: ink, one accent, hairlines, room. Sizes in points. */
import type { Content, CustomTableLayout, TableCell } from 'pdfmake'
import type { StyleDictionary } from 'pdfmake/interfaces.js'
import { disciplines, type Discipline } from '../../shared/domain/discipline.ts'
import type { Language } from '../../shared/domain/language.ts'
import { disciplineMark } from '../../shared/small-map/discipline-mark.ts'

export const ink = '#1c1f22'
export const softInk = '#5b6066'
const accent = '#0b5e63'
const warn = '#8a4b00'
const hairline = '#d9d4c6'

/** A4 upright: 595 by 842. */
/** `least`: above and under a document that stands on one page. */
export const margins = { side: 54, top: 60, bottom: 64, least: 38 } as const
export const pageWidth = 595.28
export const textWidth = pageWidth - 2 * margins.side

/** Of running text, in points. */
export const bodySize = 9.5

export const styles: StyleDictionary = {
  title: { fontSize: 32, color: ink, lineHeight: 1.1 },
  project: { fontSize: 13, color: accent, characterSpacing: 0.4 },
  section: { fontSize: 20, color: ink, margin: [0, 0, 0, 10] },
  name: { fontSize: 15, bold: true, color: ink },
  party: { fontSize: 12, bold: true, color: ink },
  soft: { color: softInk },
  warn: { color: warn },
  noted: { color: warn, fontSize: 7.5 },
  label: { fontSize: 7.5, color: softInk, characterSpacing: 0.2 },
  heading: { fontSize: 7.5, color: softInk },
  figure: { fontSize: 26, color: accent },
}

/** Hairlines between rows, a darker one under the headings; nothing upright. */
export const quietTable: CustomTableLayout = {
  hLineWidth: (line, { table }) => (line === 0 || line === table.body.length ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: (line, { table }) => (line === (table.headerRows ?? 0) ? ink : hairline),
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 0,
  paddingTop: () => 4,
  paddingBottom: () => 4,
}

/** A hairline close around a picture. */
export const closeFrame: CustomTableLayout = {
  hLineColor: () => hairline,
  vLineColor: () => hairline,
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

/** The letter of a discipline in its frame. */
export function mark(discipline: Discipline, language: Language): { svg: string; width: number } {
  const { width, height, drawn } = disciplineMark(discipline)
  const space = `xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 ${width + 2} ${height + 2}"`
  const size = `width="${width + 2}" height="${height + 2}" font-family="Roboto"`
  const title = `<title>${disciplines[discipline].name[language]}</title>`
  return { svg: `<svg ${space} ${size}>${title}${drawn}</svg>`, width: width + 2 }
}

export const cell = (text: string, style = ''): TableCell => (style === '' ? { text } : { text, style })

/** A line across the text. */
export function rule(color = hairline): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 0.5, lineColor: color }],
  }
}
