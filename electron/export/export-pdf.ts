/** The plan of a year as a document to print, to mail and to lay on the table of a council. */
import pdfmake, { type Content } from 'pdfmake'
import type { PartyId } from '../../shared/domain/ids.ts'
import type { Language } from '../../shared/domain/language.ts'
import type { Plan } from '../../shared/domain/plan.ts'
import { fromWkb } from '../../shared/geo/wkb.ts'
import { notesOfWorks } from '../../shared/plan/notes-of-works.ts'
import { wordsIn } from './export-words.ts'
import {
  openPages,
  ownWorksPages,
  rulesPages,
  setAsidePages,
  titlePage,
  undatedPages,
} from './pdf-chapters.ts'
import { anchors, chapter, contentsPage } from './pdf-contents.ts'
import { combinationBlock, type Places } from './pdf-combination.ts'
import { fitOnPaper } from './fit-on-paper.ts'
import { lostSigns } from './lost-signs.ts'
import type { PlanInput } from './writer-input.ts'
import type { WrittenFile } from './written-file.ts'
import { tagLines } from './tag-lines.ts'
import { fontFiles } from './paper-letters.ts'
import { bodySize, ink, margins, softInk, pageWidth, styles, textWidth } from './pdf-looks.ts'
import type { Paper } from './pdf-works-table.ts'

pdfmake.setFonts(fontFiles)
tagLines()
const ourFonts = new Set(Object.values(fontFiles).flatMap((cuts) => Object.values(cuts)))
// Text of a delivery can name files and addresses; a document reads nothing but its own letters.
pdfmake.setLocalAccessPolicy((path) => ourFonts.has(path))
pdfmake.setUrlAccessPolicy(() => false)

/**
 * The pdf: A4, with contents, bookmarks and page numbers, the letters embedded; nothing is fetched. Its notes say which
 * signs could not be set.
 */
export async function exportPdf(input: PlanInput): Promise<WrittenFile> {
  const { plan, language, date } = input
  const words = wordsIn(language)
  const names = new Map(plan.parties.map(({ id, name }) => [id, name]))
  const partyName = (party: PartyId) => names.get(party) ?? ''
  const paper: Paper = { words, language, partyName, notesOf: notesOfWorks(plan) }
  const title = words('title', { year: plan.year })
  const { content, lost } = fitOnPaper(
    [
      ...titlePage(plan, date, paper),
      ...contentsPage(plan, paper),
      ...togetherPages(plan, paper, placesOf(input)),
      ...ownWorksPages(plan, paper),
      ...undatedPages(plan, paper),
      ...openPages(plan, paper),
      ...setAsidePages(plan, paper),
      ...rulesPages(plan, paper),
    ],
    { room: textWidth, size: bodySize },
  )
  const document = pdfmake.createPdf({
    info: { title: `${plan.project}: ${title}`, creationDate: new Date(`${date}T12:00:00Z`) },
    language: locales[language],
    displayTitle: true,
    tagged: true,
    pageSize: 'A4',
    pageMargins: [margins.side, margins.top, margins.side, margins.bottom],
    defaultStyle: { font: 'Roboto', fontSize: bodySize, lineHeight: 1.15, color: ink },
    styles,
    content,
    footer: (page, pages) =>
      page === 1 ? null : footer(`${plan.project} · ${title}`, words('page', { page, pages })),
  })
  return { bytes: new Uint8Array(await document.getBuffer()), notes: lostSigns(lost) }
}

/** What a reader of the document is told it is written in (BCP 47). */
const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** The name of the project is on one line, cut where it is too long: it stands whole on the first page. */
function footer(left: string, right: string): Content {
  return fitOnPaper<Content>(
    {
      margin: [margins.side, 26, margins.side, 0],
      fontSize: 8,
      color: softInk,
      columns: [
        { text: left.length > 90 ? `${left.slice(0, 89)}…` : left, width: '*' },
        { text: right, width: 90, alignment: 'right' },
      ],
    },
    { room: pageWidth, size: 8 },
  ).content
}

/** A page for every combination. */
function togetherPages(plan: Plan, paper: Paper, places: Places): Content[] {
  const { words } = paper
  const section = chapter(words('together'), anchors.together)
  if (plan.combinations.length === 0) return [section, { text: words('noCombinations', { year: plan.year }) }]
  const blocks = plan.combinations.map((one, index): Content => {
    const stack = combinationBlock(one, paper, places)
    return index === 0 ? { stack } : { stack, pageBreak: 'before' }
  })
  return [section, ...blocks]
}

function placesOf({ ground: { places, layers } }: PlanInput): Places {
  return {
    placeOf: (work) => {
      const place = places.get(work)
      return place === undefined ? null : fromWkb(place)
    },
    layers: layers.map(({ kind, features }) => ({
      kind,
      features: features.map(({ name, wkb }) => ({ name, geometry: fromWkb(wkb) })),
    })),
  }
}
