/** The words of the desk of preparing. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: (year: number) => `Overleg over ${year} voorbereiden`,
    intro:
      'Een voorbereidingsblad geeft een partij haar eigen werken, en van ieder kansengebied waarin zij ligt een kaartje, de werken van anderen zoals die ze delen, en ruimte voor uitgangspunten, wensen, voorwaarden en wat zij kan inbrengen.',
    forWhom: 'Voor',
    all: 'alle partijen, in één zip',
    docx: 'Word-bestand (docx)',
    xlsx: 'Excel-bestand (xlsx)',
    noParties: 'Er zijn nog geen partijen: een partij komt erbij met haar eerste aanlevering.',
    sharing: 'Wat partijen delen',
    back: 'Ingevulde bladen',
    backIntro:
      'Kies wat partijen terugstuurden, of laat het ergens op het venster vallen. U ziet eerst wat erop staat; daarna slaat u het op.',
    choose: 'Ingevulde bladen kiezen…',
    reading: 'Bladen lezen…',
    sheetOf: (party: string, year: number) => `Blad van ${party} over ${String(year)}`,
    counted: (file: string, added: number, changed: number, same: number) =>
      `${file}: ${String(added)} nieuw, ${String(changed)} gewijzigd, ${String(same)} zoals het was`,
    emptySheet: 'Er is niets op ingevuld.',
    changes: { new: 'nieuw', changed: 'gewijzigd', same: '', emptied: 'leeggemaakt', left: '' },
    emptiedNow: 'Nu leeg.',
    leftEmpty: 'Op dit blad leeg; het blijft zoals het was.',
    before: 'Stond er:',
    behind: 'Dit blad is gemaakt vóór dat antwoord binnenkwam: wie het invulde, had dat niet gezien.',
    takeEmptied: (count: number) => `Ook weghalen wat nu leeg is (${String(count)})`,
    store: (count: number) => (count === 1 ? '1 antwoord opslaan' : `${String(count)} antwoorden opslaan`),
    nothingNew: 'Hier staat niets op dat nog niet bekend was.',
    putAway: 'Niet opslaan',
    stored: (said: number, gone: number) =>
      `${String(said)} ${said === 1 ? 'antwoord' : 'antwoorden'} opgeslagen${gone === 0 ? '' : `, ${String(gone)} weggehaald`}. Ongedaan maken kan met Ctrl+Z.`,
    soFar: 'Wat partijen inbrengen',
    allAnswered: 'Van iedere partij is er een antwoord.',
    notAnswered: (names: string, year: number) => `Over ${String(year)} nog geen antwoord van ${names}.`,
    noArea: 'In geen kansengebied meer',
    noAreaWhy:
      'De werken waarover dit gaat, komen elkaar nu niet tegen. Wat de partij schreef, blijft bewaard.',
    gone: 'een werk dat is weggelegd',
  },
  en: {
    title: (year: number) => `Prepare the meeting about ${year}`,
    intro:
      'A preparation sheet gives a party its own works, and of every cluster it is in a small map, the works of others as these share them, and room for starting points, wishes, conditions and what it could give.',
    forWhom: 'For',
    all: 'all parties, in one zip',
    docx: 'Word file (docx)',
    xlsx: 'Excel file (xlsx)',
    noParties: 'There are no parties yet: a party joins with its first delivery.',
    sharing: 'What parties share',
    back: 'Sheets that came back',
    backIntro:
      'Choose what parties sent back, or drop it anywhere on the window. You first see what is on it; then you store it.',
    choose: 'Choose filled-in sheets…',
    reading: 'Reading sheets…',
    sheetOf: (party: string, year: number) => `Sheet of ${party} about ${String(year)}`,
    counted: (file: string, added: number, changed: number, same: number) =>
      `${file}: ${String(added)} new, ${String(changed)} changed, ${String(same)} as before`,
    emptySheet: 'Nothing was filled in on it.',
    changes: { new: 'new', changed: 'changed', same: '', emptied: 'emptied', left: '' },
    emptiedNow: 'Empty now.',
    leftEmpty: 'Empty on this sheet; it stays as it was.',
    before: 'It said:',
    behind: 'This sheet was made before that answer came in: who filled it in had not seen it.',
    takeEmptied: (count: number) => `Also take away what is empty now (${String(count)})`,
    store: (count: number) => (count === 1 ? 'Store 1 answer' : `Store ${String(count)} answers`),
    nothingNew: 'There is nothing on it that was not known yet.',
    putAway: 'Do not store',
    stored: (said: number, gone: number) =>
      `${String(said)} ${said === 1 ? 'answer' : 'answers'} stored${gone === 0 ? '' : `, ${String(gone)} taken away`}. Undo with Ctrl+Z.`,
    soFar: 'What parties bring',
    allAnswered: 'There is an answer from every party.',
    notAnswered: (names: string, year: number) => `About ${String(year)} no answer yet from ${names}.`,
    noArea: 'In no cluster any more',
    noAreaWhy: 'The works that this is about do not meet now. What the party wrote is kept.',
    gone: 'a work that was put aside',
  },
})
