/** The words on a voorbereidingsblad, and the sentences about one that comes back. */
import type { Bilingual } from '../language.ts'

export const preparingMessages = {
  'preparing.title': { nl: 'Voorbereidingsblad {year}', en: 'Preparation sheet {year}' },
  'preparing.for': { nl: '{project}, voor {party}', en: '{project}, for {party}' },
  'preparing.file': { nl: 'Voorbereidingsblad {year} {party}', en: 'Preparation sheet {year} {party}' },
  'preparing.files': { nl: 'Voorbereidingsbladen {year}', en: 'Preparation sheets {year}' },
  'preparing.howTo': {
    nl: 'Dit blad is voor {party}. U vindt hier uw werken van {year}, en de plaatsen waar zij een werk van een ander raken. Vul per kansengebied in wat u wilt meenemen naar het overleg, en stuur het bestand terug. Wat u leeg laat, telt niet mee.',
    en: 'This sheet is for {party}. It has your works of {year}, and the places where they meet a work of somebody else. Fill in for each cluster what you want to bring to the meeting, and send the file back. What you leave empty does not count.',
  },
  'preparing.drawnUp': { nl: 'Gemaakt op {date}.', en: 'Made on {date}.' },
  'preparing.countWorks': {
    nl: '{count:eigen werk|eigen werken}',
    en: '{count:work of your own|works of your own}',
  },
  'preparing.countAreas': { nl: '{count:kansengebied|kansengebieden}', en: '{count:cluster|clusters}' },
  'preparing.countAgreements': {
    nl: '{count:open afspraak|open afspraken}',
    en: '{count:open agreement|open agreements}',
  },
  'preparing.areas': { nl: 'Kansengebieden', en: 'Clusters' },
  'preparing.areasText': {
    nl: 'Hier raken uw werken die van een ander, en is nog niets besloten. De hoogste score staat vooraan.',
    en: 'Here your works meet those of somebody else, and nothing was decided yet. The highest score comes first.',
  },
  'preparing.noAreas': {
    nl: 'Geen werk van {party} ligt in {year} in een kansengebied waarover nog iets te besluiten is. U hoeft op dit blad niets in te vullen.',
    en: 'No work of {party} is in a cluster in {year} about which something is to be decided. There is nothing to fill in on this sheet.',
  },
  'preparing.area': { nl: 'Kansengebied {number}', en: 'Cluster {number}' },
  'preparing.why': { nl: 'Waarom dit een kans is', en: 'Why this is a chance' },
  'preparing.period': { nl: 'Periode van deze werken', en: 'Period of these works' },
  'preparing.yours': { nl: 'Uw werken hier', en: 'Your works here' },
  'preparing.others': { nl: 'Werken van anderen', en: 'Works of others' },
  'preparing.works': { nl: 'Uw werken', en: 'Your works' },
  'preparing.noWorks': {
    nl: '{party} heeft in {year} geen werken in dit project.',
    en: '{party} has no works in this project in {year}.',
  },
  'preparing.areaWorks': { nl: 'Werken per kansengebied', en: 'Works by cluster' },
  'preparing.agreements': { nl: 'Uw open afspraken', en: 'Your open agreements' },
  'preparing.agreedAbout': { nl: 'Waarover', en: 'About' },
  'preparing.noAgreements': {
    nl: 'Er staat geen afspraak open die {party} zou nakomen.',
    en: 'No agreement is open that {party} would keep.',
  },
  'preparing.mapOf': {
    nl: '{name}: kaart met {works} {works:werk|werken} en de straten eromheen',
    en: '{name}: map of {works} {works:work|works} and the streets around',
  },
  'preparing.key': { nl: 'Niet wijzigen', en: 'Do not change' },
  'preparing.typeHere': { nl: 'Typ hier', en: 'Type here' },
  'preparing.stored': {
    nl: 'Voorbereidingsblad {year} van {party} ingelezen: {said} {said:antwoord|antwoorden} ({file})',
    en: 'Preparation sheet {year} of {party} read: {said} {said:answer|answers} ({file})',
  },
  'preparing.storedWithout': {
    nl: 'Voorbereidingsblad {year} van {party} ingelezen: {said} {said:antwoord|antwoorden}, en {gone} weggehaald ({file})',
    en: 'Preparation sheet {year} of {party} read: {said} {said:answer|answers}, and {gone} taken away ({file})',
  },
  'preparing.answered': {
    nl: 'Voorbereiding {year} van {party}: {said} {said:antwoord|antwoorden} opgeschreven, {gone} weggehaald',
    en: 'Preparation {year} of {party}: {said} {said:answer|answers} written down, {gone} taken away',
  },
  'preparing.storedSheets': {
    nl: '{sheets} voorbereidingsbladen ingelezen: {said} {said:antwoord|antwoorden}, en {gone} weggehaald',
    en: '{sheets} preparation sheets read: {said} {said:answer|answers}, and {gone} taken away',
  },
  'preparing.reading': { nl: 'Voorbereidingsbladen lezen', en: 'Reading preparation sheets' },
  'preparing.notASheet': {
    nl: '{file} is geen voorbereidingsblad van Samenloop, of het is in een ander bestand geplakt; lees het bestand dat de partij invulde.',
    en: '{file} is no preparation sheet of Samenloop, or was pasted into another file; read the file that the party filled in.',
  },
  'preparing.otherForm': {
    nl: '{file} is in een andere vorm bewaard. Open het en bewaar het als docx of xlsx; dan zijn de antwoorden te lezen.',
    en: '{file} was saved in another form. Open it and save it as docx or xlsx; then the answers can be read.',
  },
  'preparing.newerSheet': {
    nl: '{file} is gemaakt met een nieuwere versie van Samenloop; lees het daarmee in.',
    en: '{file} was made with a later version of Samenloop; read it with that.',
  },
  'preparing.otherProject': {
    nl: '{file} is een voorbereidingsblad van een ander project; open dat project om het in te lezen.',
    en: '{file} is a preparation sheet of another project; open that project to read it.',
  },
  'preparing.partyGone': {
    nl: '{file} is van een partij die niet meer in dit project staat.',
    en: '{file} is of a party that is not in this project any more.',
  },
  'preparing.headingsGone': {
    nl: '{file} heeft geen koppen Uitgangspunten, Wensen, Voorwaarden of Wat wij kunnen inbrengen meer; zet de kopregel van het blad terug boven de rijen.',
    en: '{file} has no headings Starting points, Wishes, Conditions or What we could give any more; put the row of headings of the sheet back above the rows.',
  },
  'preparing.boxesGone': {
    nl: 'In {file} zijn de invulvakken niet te herkennen: een ander programma heeft ze weggehaald. Vraag de partij het Excel-bestand in te vullen, of neem de antwoorden over in een nieuw blad.',
    en: 'The boxes to fill in cannot be recognised in {file}: another program took them away. Ask the party to fill in the Excel file, or copy the answers into a new sheet.',
  },
  'preparing.fileTooLarge': {
    nl: '{file} is groter dan een voorbereidingsblad kan zijn ({most} MB) en is niet gelezen.',
    en: '{file} is larger than a preparation sheet can be ({most} MB) and was not read.',
  },
  'preparing.tooManyFiles': {
    nl: 'Dit zijn {files} bestanden; lees er ten hoogste {most} tegelijk.',
    en: 'These are {files} files; read at most {most} at once.',
  },
  'preparing.answerTooLong': {
    nl: '{file} heeft bij {topic} een antwoord van {length:number} tekens; er passen er {most:number}. Kort het in, of stuur het als brief: "{starts}"',
    en: '{file} has an answer of {length:number} characters at {topic}; {most:number} fit. Shorten it, or send it as a letter: "{starts}"',
  },
  'preparing.twice': {
    nl: '{file} is ook een blad van {party} over {year}, met andere antwoorden dan {other}. Lees ze na elkaar, het nieuwste het laatst.',
    en: '{file} is a sheet of {party} about {year} as well, with other answers than {other}. Read them one after the other, the newest last.',
  },
  'preparing.areasMissing': {
    nl: '{missing} van de {areas} kansengebieden {missing:staat|staan} niet meer op het blad; daarvan verandert niets.',
    en: '{missing} of the {areas} clusters {missing:is|are} not on the sheet any more; nothing of them changes.',
  },
  'preparing.boxTwice': {
    nl: 'Bij {topic} staat twee keer iets anders over hetzelfde kansengebied; beide zijn bewaard: "{starts}"',
    en: 'At {topic} it says something else twice about the same cluster; both are kept: "{starts}"',
  },
  'preparing.rowUnknown': {
    nl: 'Van rij {row} is niet meer te zien over welk kansengebied ze gaat; ze is niet gelezen: "{starts}"',
    en: 'Of row {row} it cannot be seen any more which cluster it is about; it was not read: "{starts}"',
  },
  'preparing.columnUnknown': {
    nl: 'De kolom {column} is niet van het blad en is niet gelezen; daarin {count:staat|staan} {count} {count:cel|cellen}.',
    en: 'The column {column} is not of the sheet and was not read; {count} {count:cell stands|cells stand} in it.',
  },
  'preparing.workUnknown': {
    nl: 'Dit antwoord gaat over een werk dat niet meer in het project staat; het is niet te bewaren: "{starts}"',
    en: 'This answer is about a work that is not in the project any more; it cannot be kept: "{starts}"',
  },
  'preparing.comments': {
    nl: 'In het bestand {count:staat|staan} {count} {count:opmerking|opmerkingen} in de kantlijn; die {count:is|zijn} niet gelezen.',
    en: 'There {count:is|are} {count} {count:comment|comments} in the margin of the file; {count:it was|they were} not read.',
  },
  'preparing.sheetRead': {
    nl: '{party} {year} ({file}): {added} nieuw, {changed} gewijzigd, {same} zoals het was, {emptied} leeggemaakt',
    en: '{party} {year} ({file}): {added} new, {changed} changed, {same} as before, {emptied} emptied',
  },
  'preparing.noAreaNow': { nl: 'In geen kansengebied meer', en: 'In no cluster any more' },
  'preparing.emptied': { nl: 'leeggemaakt', en: 'emptied' },
  'preparing.notStored': { nl: 'Er is niets bewaard.', en: 'Nothing was stored.' },
  'preparing.kept': {
    nl: '{said} {said:antwoord|antwoorden} bewaard, {gone} weggehaald.',
    en: '{said} {said:answer|answers} stored, {gone} taken away.',
  },
  'preparing.noSuchDraft': {
    nl: 'Wat van deze bladen gelezen was, is er niet meer; lees ze opnieuw.',
    en: 'What was read of these sheets is not there any more; read them again.',
  },
  'preparing.noSuchParty': {
    nl: 'Deze partij staat niet in het project; kies een van de partijen.',
    en: 'This party is not in the project; choose one of the parties.',
  },
  'preparing.noParties': {
    nl: 'Er zijn nog geen partijen: een partij komt erbij met haar eerste aanlevering.',
    en: 'There are no parties yet: a party joins with its first delivery.',
  },
} as const satisfies Record<string, Bilingual>
