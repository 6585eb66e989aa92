import type { Bilingual } from '../language.ts'

/** Sentences of electron/import about rows and columns: what was found in them, mended, left out and asked. */
export const importMessages = {
  // Rejected: this row is no work.
  'import.starsInDbf': {
    nl: 'In {columns} staan sterretjes: een getal dat onbekend was of niet in de kolom paste. Zij zijn leeg gelezen; mist u een nummer of bedrag, vraag de partij dan de kolom breder te maken.',
    en: 'There are asterisks in {columns}: a number that was unknown or too wide for its column. They were read as empty; if you miss a number or amount, ask the party to widen the column.',
  },
  'import.recordDamaged': {
    nl: 'Dit record is beschadigd en kan niet worden gelezen; vraag de partij de shapefile opnieuw weg te schrijven.',
    en: 'This record is damaged and cannot be read; ask the party to write the shapefile again.',
  },
  'import.damagedFromHere': {
    nl: 'Vanaf dit record is het bestand beschadigd; wat erna komt is niet gelezen. Vraag de partij om een goede kopie, met .shx.',
    en: 'From this record on the file is damaged; what follows was not read. Ask the party for a sound copy, with its .shx.',
  },
  'import.rowNearlyEmpty': {
    nl: 'Deze rij heeft maar één gevulde cel en is daarom geen werk; vul haar aan als zij dat wel is.',
    en: 'This row has only one filled cell and is therefore no work; complete it if it is one.',
  },
  'import.notAFeature': {
    nl: 'Dit onderdeel van het bestand is geen object met een plaats of gegevens, en dus geen werk.',
    en: 'This member of the file is no feature with a place or attributes, and so no work.',
  },
  'import.geometryDamaged': {
    nl: 'De geometrie van dit object is niet volgens GeoJSON; vraag de partij het object te herstellen.',
    en: 'The geometry of this feature is not valid GeoJSON; ask the party to correct the feature.',
  },

  // Repaired.
  'import.ringClosed': {
    nl: 'Een grens die niet sloot is gesloten.',
    en: 'A boundary that was not closed has been closed.',
  },
  'import.ringRewound': {
    nl: 'Wat omtrek is en wat gat, is uit de ligging gelezen.',
    en: 'What is outline and what is hole was read from where they lie.',
  },
  'import.selfCrossing': {
    nl: 'Een vlak dat zichzelf kruiste is hertekend; laat de partij de omtrek nakijken.',
    en: 'An area that crossed itself was redrawn; have the party check its outline.',
  },
  'import.partsOverlap': {
    nl: 'Delen van dit vlak lagen over elkaar; ze zijn samen één vlak en tellen één keer.',
    en: 'Parts of this area lay over each other; together they are one area and count once.',
  },
  'import.tangled': {
    nl: 'Dit vlak kruist zichzelf zo vaak dat het niet te hertekenen is, en is weggelaten; laat de partij het opnieuw tekenen.',
    en: 'This area crosses itself so often that it cannot be redrawn, and was left out; have the party draw it again.',
  },
  'import.ringInRing': {
    nl: 'Een ring binnen een andere is gedraaid als omtrek en is als deel van het vlak gelezen, niet als gat; laat de partij nakijken of dat klopt.',
    en: 'A ring inside another is wound as an outline and was read as part of the area, not as a hole; have the party check that.',
  },
  'import.degenerate': {
    nl: 'Een deel van de geometrie is geen lijn of vlak (te weinig punten) en is weggelaten.',
    en: 'Part of the geometry is no line or area (too few points) and was left out.',
  },

  // Notes.
  'import.endBeforeStart': {
    nl: 'Het einde "{end}" ligt voor het begin "{start}"; het werk telt zonder datum mee tot de partij het verbetert.',
    en: 'The end "{end}" lies before the start "{start}"; the work counts without a date until the party corrects it.',
  },
  'import.periodNotUnderstood': {
    nl: 'De periode "{text}" is niet begrepen; het werk telt zonder datum mee. Schrijf bijvoorbeeld "Q3 2027" of "12-03-2027".',
    en: 'The period "{text}" is not understood; the work counts without a date. Write for instance "Q3 2027" or "12-03-2027".',
  },
  'import.endAssumed': {
    nl: 'Het einde "{text}" is niet begrepen; het werk telt tot het eind van dat kalenderjaar. Schrijf bijvoorbeeld "Q3 2027" of "12-03-2027".',
    en: 'The end "{text}" is not understood; the work counts until the end of that calendar year. Write for instance "Q3 2027" or "12-03-2027".',
  },
  'import.startAssumed': {
    nl: 'Het begin "{text}" is niet begrepen; het werk telt vanaf het begin van dat kalenderjaar. Schrijf bijvoorbeeld "Q3 2027" of "12-03-2027".',
    en: 'The start "{text}" is not understood; the work counts from the start of that calendar year. Write for instance "Q3 2027" or "12-03-2027".',
  },
  'import.durationNotUnderstood': {
    nl: 'De duur "{text}" in kolom "{column}" is niet begrepen; was er geen einde gegeven, dan telt het werk tot het eind van het kalenderjaar. Schrijf bijvoorbeeld "6 weken".',
    en: 'The duration "{text}" in column "{column}" is not understood; where no end was given, the work counts until the end of the calendar year. Write for instance "6 weeks".',
  },
  'import.columnUnread': {
    nl: 'De kop "{column}" is herkend, maar wat eronder staat niet (bij {count} {count:rij|rijen}, bijvoorbeeld "{sample}"); die kolom is niet gebruikt. Wijs een andere betekenis aan, of vraag de partij het anders te schrijven.',
    en: 'The heading "{column}" is recognised, but what stands under it is not (in {count} {count:row|rows}, for instance "{sample}"); that column was not used. Point out another meaning, or ask the party to write it otherwise.',
  },
  'import.countedDays': {
    nl: 'In de kolom "{column}" staan datums als getal; zo is "{sample}" gelezen als {date:date}.',
    en: 'The column "{column}" holds dates as numbers; "{sample}", for instance, was read as {date:date}.',
  },
  'import.columnSpare': {
    nl: 'De kolom "{column}" gaat ook over tijd, maar "{other}" is daarvoor gebruikt; wat in "{column}" staat (bijvoorbeeld "{sample}") telt niet mee.',
    en: 'The column "{column}" is about time as well, but "{other}" was used for that; what "{column}" says (for instance "{sample}") does not count.',
  },
  'import.boundNotUnderstood': {
    nl: 'De datum "{text}" in kolom "{column}" is niet begrepen en is weggelaten.',
    en: 'The date "{text}" in column "{column}" is not understood and was left out.',
  },
  'import.boundsDerived': {
    nl: 'Bij {count} {count:rij|rijen} was alleen een begin of alleen een einde gegeven; de andere grens komt uit dezelfde tekst.',
    en: 'For {count} {count:row|rows} only a start or only an end was given; the other bound comes from the same text.',
  },
  'import.yearFromName': {
    nl: 'Bij {count} {count:rij|rijen} ontbreekt het jaar; {year} is uit de naam van het bestand of blad genomen.',
    en: 'For {count} {count:row|rows} the year is missing; {year} was taken from the name of the file or sheet.',
  },
  'import.dbfUnreadable': {
    nl: 'De .dbf kan niet worden gelezen; de werken hebben een plaats maar geen gegevens. Vraag de partij om een goede .dbf.',
    en: 'The .dbf cannot be read; the works have a place but no attributes. Ask the party for a sound .dbf.',
  },
  'import.noDbf': {
    nl: 'De .dbf ontbreekt; de werken hebben een plaats maar geen gegevens. Vraag de partij om de hele shapefile.',
    en: 'The .dbf is missing; the works have a place but no attributes. Ask the party for the whole shapefile.',
  },
  'import.dbfShort': {
    nl: 'De .dbf belooft {count} {count:rij|rijen} meer dan er in staan; vraag de partij het bestand opnieuw weg te schrijven.',
    en: 'The .dbf promises {count} {count:row|rows} more than it holds; ask the party to write the file again.',
  },
  'import.countsDiffer': {
    nl: 'Vormen: {shapes}, rijen gegevens: {rows}; wat overschiet heeft geen plaats of geen gegevens.',
    en: 'Shapes: {shapes}, rows of attributes: {rows}; what is left over has no place or no attributes.',
  },
  'import.deletedRows': {
    nl: '{count} {count:rij was|rijen waren} in de .dbf verwijderd en {count:is|zijn} niet gelezen.',
    en: '{count} {count:row was|rows were} deleted in the .dbf and {count:was|were} not read.',
  },
  'import.columnsRenamed': {
    nl: 'Kolommen met dezelfde naam zijn hernoemd: {columns}.',
    en: 'Columns of the same name were renamed: {columns}.',
  },
  'import.noGeometry': {
    nl: 'Dit object heeft in het bestand geen vorm; het werk heeft geen plaats.',
    en: 'This feature has no shape in the file; the work has no place.',
  },
  'import.geometryUnreadable': {
    nl: 'De geometrie van dit record is beschadigd; het werk heeft geen plaats. Vraag de partij de shapefile opnieuw weg te schrijven.',
    en: 'The geometry of this record is damaged; the work has no place. Ask the party to write the shapefile again.',
  },
  'import.rewound': {
    nl: 'Bij {count} {count:vlak|vlakken} was de draairichting van omtrek of gat anders dan de shapefile voorschrijft; de ligging is gevolgd.',
    en: 'In {count} {count:area|areas} outline or hole was wound otherwise than the shapefile format says; their place was followed.',
  },
  'import.openQuote': {
    nl: 'Voor "{text}" staat een aanhalingsteken dat nergens sluit; het is weggelaten en de rij houdt op waar haar regel ophoudt. Kijk na of er niets ontbreekt.',
    en: 'Before "{text}" stands a quotation mark that is never closed; it was left out and the row ends where its line ends. Check that nothing is missing.',
  },
  'import.duplicates': {
    nl: 'Bij {count} {count:werk|werken} zijn dubbele punten weggelaten.',
    en: 'In {count} {count:work|works} repeated points were left out.',
  },
  'import.heights': {
    nl: 'De hoogten (Z) van {count} {count:vorm|vormen} zijn niet overgenomen; Samenloop rekent in het platte vlak.',
    en: 'The heights (Z) of {count} {count:shape|shapes} were not taken; Samenloop computes in the plane.',
  },
  'import.surfaces': {
    nl: '{count} {count:ruimtelijk oppervlak (multipatch) is|ruimtelijke oppervlakken (multipatch) zijn} van bovenaf als vlak gelezen.',
    en: '{count} spatial {count:surface (multipatch) was read as an area|surfaces (multipatch) were read as areas} seen from above.',
  },
  'import.errorCells': {
    nl: '{count} {count:cel bevat een formulefout en is|cellen bevatten een formulefout en zijn} als leeg gelezen.',
    en: '{count} {count:cell holds a formula error and was|cells hold a formula error and were} read as empty.',
  },
  'import.nothingRecognised': {
    nl: 'Geen enkele kolom is herkend; deze werken hebben geen nummer, naam of datum. Kies per kolom wat zij betekent.',
    en: 'No column was recognised; these works have no number, name or date. Choose what each column means.',
  },
  'import.onlyShapes': {
    nl: 'In {file} staan alleen vormen en geen gegevens: deze werken hebben geen nummer, naam of datum. Vraag de partij om de gegevens erbij.',
    en: '{file} holds shapes only and no data: these works have no number, name or date. Ask the party for the data with them.',
  },
  'import.noHeading': {
    nl: 'Er is geen kopregel gevonden; de kolommen heten A, B, C. Wijs de kopregel aan of kies per kolom wat zij betekent.',
    en: 'No heading was found; the columns are called A, B, C. Point at the heading or choose what each column means.',
  },
  'import.totalBefore': {
    nl: 'Deze rij is bij een eerdere aanlevering als totaal buiten gelaten en is geen werk.',
    en: 'This row was left out of an earlier delivery as a total and is no work.',
  },
  'import.totalRow': {
    nl: 'Deze rij is een totaalregel en is geen werk.',
    en: 'This row is a total and no work.',
  },
  'import.secondTable': {
    nl: 'Op {of} staat nog een tabel, vanaf rij {row}; zij is apart gelezen als "{sheet}".',
    en: 'There is another table on {of}, from row {row}; it was read apart as "{sheet}".',
  },
  'import.sameAs': {
    nl: 'Deze rij is gelijk aan rij {row}{where} en telt niet nog eens.',
    en: 'This row is the same as row {row}{where} and does not count again.',
  },
  'import.sumsUp': {
    nl: 'Deze rij vat de fasen van {number} samen en is geen werk; de fasen zijn het.',
    en: 'This row sums up the phases of {number} and is no work; the phases are.',
  },
  'import.partsTogether': {
    nl: '{rows} rijen in meer lagen zijn {count} {count:werk|werken} van meer delen geworden, op nummer, naam en periode: {numbers}.',
    en: '{rows} rows in several layers became {count} {count:work|works} of several parts, by number, name and period: {numbers}.',
  },
  'import.sameNumber': {
    nl: '{count} {count:nummer staat|nummers staan} op meer rijen die verschillen ({numbers}); elke rij is een eigen werk.',
    en: '{count} {count:number stands|numbers stand} on several rows that differ ({numbers}); each row is a work of its own.',
  },
  'import.samePlace': {
    nl: '{count} keer liggen twee werken met dezelfde naam en een ander nummer op precies dezelfde plaats ({pairs}); vraag de partij of het er één is.',
    en: '{count} {count:time|times} two works of the same name and another number lie in exactly the same place ({pairs}); ask the party whether they are one.',
  },
  'import.unitRows': {
    nl: 'Rij {rows} onder de kopregel {count:zegt in welke eenheid of welke kolom iets staat en is|zeggen in welke eenheid of welke kolom iets staat en zijn} geen werk; de eenheden zijn gevolgd.',
    en: 'Row {rows} under the heading {count:says which unit or column something is in and is|say which unit or column something is in and are} no work; the units were followed.',
  },
  'import.headingAgain': {
    nl: 'De kopregel komt nog {count} keer terug (rij {rows}); dat {count:is|zijn} geen werk.',
    en: 'The heading comes back {count} more {count:time|times} (row {rows}); {count:that is|those are} no work.',
  },
  'import.titleRows': {
    nl: 'Rij {rows} is een titel boven een herhaalde kopregel en geen werk.',
    en: 'Row {rows} is a title above a heading that comes back and no work.',
  },
  'import.pageLines': {
    nl: '{count} {count:regel|regels} met een paginanummer of wanneer er is afgedrukt (rij {rows}) {count:is|zijn} geen werk.',
    en: '{count} {count:line|lines} with a page number or when it was printed (row {rows}) {count:is|are} no work.',
  },
  'import.footnotes': {
    nl: '{count} {count:voetnoot|voetnoten} (rij {rows}) {count:is|zijn} geen werk.',
    en: '{count} {count:footnote|footnotes} (row {rows}) {count:is|are} no work.',
  },
  'import.filledDown': {
    nl: 'Lege cellen in kolom "{column}" hebben de waarde van de regel erboven gekregen ({count} keer).',
    en: 'Empty cells in column "{column}" were given the value of the row above ({count} {count:time|times}).',
  },
  'import.dittos': {
    nl: 'In kolom "{column}" staat {count} keer een teken voor "als hierboven"; daar is de waarde van de regel erboven gelezen.',
    en: 'In column "{column}" a mark for "as above" stands {count} {count:time|times}; the value of the row above was read there.',
  },
  'import.placeholderDates': {
    nl: 'In kolom "{column}" staat {count} keer een datum die voor onbekend staat, zoals "{sample}"; die is als geen datum gelezen.',
    en: 'In column "{column}" a date that stands for unknown, such as "{sample}", occurs {count} {count:time|times}; it was read as no date.',
  },
  'import.mergedAmount': {
    nl: '"{text}" in kolom "{column}" staat in een samengevoegde cel die in rij {from} begint; het telt daar, en hier niet nog eens.',
    en: '"{text}" in column "{column}" stands in a merged cell that begins in row {from}; it counts there, and not once more here.',
  },
  'import.mergedOnce': {
    nl: '"{text}" in kolom "{column}" staat in een samengevoegde cel die in rij {from} begint en is alleen daar gelezen; of het ook voor deze rij geldt, moet de partij zeggen.',
    en: '"{text}" in column "{column}" stands in a merged cell that begins in row {from} and was read there only; whether it holds for this row too is for the party to say.',
  },
  'import.monthFirst': {
    nl: 'In kolom "{column}" staat de maand voor de dag; zo zijn de datums gelezen.',
    en: 'In column "{column}" the month comes before the day; the dates were read that way.',
  },
  'import.phaseUnknown': {
    nl: 'De fase "{phase}" ({count} keer) is niet herkend; {count:dit werk staat|deze werken staan} op niet-concreet gepland.',
    en: 'The phase "{phase}" ({count} {count:time|times}) is not recognised; {count:this work is|these works are} taken as programmed.',
  },
  'import.outsideNetherlands': {
    nl: '{count} {count:werk ligt|werken liggen} buiten Nederland; controleer het coördinatenstelsel. Er is niets verplaatst.',
    en: '{count} {count:work lies|works lie} outside the Netherlands; check the coordinate system. Nothing was moved.',
  },
  'import.outOfReach': {
    nl: 'Deze coördinaten zijn in {crs} niet te berekenen; het werk heeft geen plaats.',
    en: 'These coordinates cannot be computed in {crs}; the work has no place.',
  },
  'import.swapped': {
    nl: 'Lengte- en breedtegraad staan verwisseld en zijn omgedraaid gelezen.',
    en: 'Longitude and latitude are swapped and were read the other way round.',
  },
  'import.coordinateNotUnderstood': {
    nl: 'De coördinaat "{text}" is geen getal; het werk heeft geen plaats.',
    en: 'The coordinate "{text}" is not a number; the work has no place.',
  },
  'import.budgetNotUnderstood': {
    nl: 'Het bedrag "{text}" is niet begrepen en is weggelaten.',
    en: 'The amount "{text}" is not understood and was left out.',
  },
  'import.shapeEmpty': {
    nl: 'De vorm in deze rij is leeg ("{text}"); het werk heeft geen plaats.',
    en: 'The shape in this row is empty ("{text}"); the work has no place.',
  },
  'import.featureNotFound': {
    nl: '"{feature}" komt in {file} niet voor; het werk heeft geen plaats.',
    en: '"{feature}" does not occur in {file}; the work has no place.',
  },
  'import.joinedTo': {
    nl: '{count} {count:rij heeft haar|rijen hebben hun} plaats uit {file}, op kolom "{column}".',
    en: '{count} {count:row has its|rows have their} place from {file}, by column "{column}".',
  },
  'import.degreesInstead': {
    nl: 'De getallen zijn graden; ze zijn als lengte- en breedtegraad gelezen en niet als {crs}.',
    en: 'The numbers are degrees; they were read as longitude and latitude and not as {crs}.',
  },
  'import.crsTextUnknown': {
    nl: 'Wat het bestand zelf over zijn coördinatenstelsel zegt, is niet begrepen.',
    en: 'What the file itself says about its coordinate system is not understood.',
  },

  // Questions.
  'import.askCrsRd': {
    nl: '{file} zegt niet in welk coördinatenstelsel het staat; de getallen passen bij RD. Is het RD?',
    en: '{file} does not say which coordinate system it uses; the numbers fit RD. Is it RD?',
  },
  'import.askCrsDegrees': {
    nl: '{file} zegt niet in welk coördinatenstelsel het staat; de getallen zijn graden. Is het lengte- en breedtegraad (WGS84)?',
    en: '{file} does not say which coordinate system it uses; the numbers are degrees. Is it longitude and latitude (WGS84)?',
  },
  'import.askCrs': {
    nl: '{file} zegt niet in welk coördinatenstelsel het staat en de getallen passen niet bij RD. Vraag het de partij en geef het EPSG-nummer; tot dan hebben deze werken geen plaats.',
    en: '{file} does not say which coordinate system it uses and the numbers do not fit RD. Ask the party and give the EPSG number; until then these works have no place.',
  },

  // Why a column is proposed for a field.
  'import.reasonHeading': {
    nl: 'De kop "{column}" zegt het.',
    en: 'The heading "{column}" says so.',
  },
  'import.reasonValues': {
    nl: 'De waarden zien er zo uit, bijvoorbeeld "{sample}".',
    en: 'The values look like it, for instance "{sample}".',
  },
  'import.reasonJoin': {
    nl: 'De waarden komen voor in {file}, kolom "{column}".',
    en: 'The values occur in {file}, column "{column}".',
  },
  'import.reasonChosen': {
    nl: 'Zo gekozen.',
    en: 'Chosen so.',
  },
  'import.reasonOther': {
    nl: 'Niet herkend, of een andere kolom past beter; staat bij het werk zoals de partij het schreef.',
    en: 'Not recognised, or another column fits better; stands with the work as the party wrote it.',
  },

  // A name for a work that was delivered without one, and progress.
  'import.reading': {
    nl: '{file} lezen',
    en: 'Reading {file}',
  },
} as const satisfies Record<string, Bilingual>
