import type { Bilingual } from '../language.ts'

/** Sentences about what a list shows besides values: hidden, struck through, coloured, or spoilt by what made it. */
export const looksMessages = {
  'looks.hiddenRows': {
    nl: '{count} {count:rij is|rijen zijn} in het bestand verborgen of weggefilterd (rij {rows}) en toch gelezen; {count:zij staat|zij staan} op de lijst voor de partij.',
    en: '{count} {count:row is|rows are} hidden or filtered away in the file (row {rows}) and read all the same; {count:it is|they are} on the list for the party.',
  },
  'looks.hiddenColumns': {
    nl: '{count:Kolom|Kolommen} {columns} {count:is|zijn} in het bestand verborgen en toch gelezen.',
    en: '{count:Column|Columns} {columns} {count:is|are} hidden in the file and read all the same.',
  },
  'looks.struckRows': {
    nl: '{count} {count:rij is|rijen zijn} doorgestreept (rij {rows}); voorgesteld is: vervallen. Zet kolom "{column}" op niet gebruiken als dat niet zo is.',
    en: '{count} {count:row is|rows are} struck through (row {rows}); proposed is: withdrawn. Set column "{column}" to not used if that is wrong.',
  },
  'looks.struckCells': {
    nl: 'In {count} {count:cel|cellen} van rijen die zelf niet zijn doorgestreept, is de tekst doorgestreept (rij {rows}); die is gelezen als de rest.',
    en: 'In {count} {count:cell|cells} of rows that are not struck through themselves the text is (row {rows}); it was read like the rest.',
  },
  'looks.struckParts': {
    nl: 'In {count} {count:cel|cellen} is een deel van de tekst doorgestreept (rij {rows}); alleen de rest is gelezen.',
    en: 'In {count} {count:cell|cells} a part of the text is struck through (row {rows}); only the rest was read.',
  },
  'looks.coloursRead': {
    nl: 'De kleur van {count} {count:rij|rijen} is gelezen volgens de legenda: {words}. Dat staat in kolom "{column}".',
    en: 'The colour of {count} {count:row|rows} was read by the legend: {words}. It stands in column "{column}".',
  },
  'looks.coloursNotRead': {
    nl: '{count} {count:rij heeft|rijen hebben} een kleur waarvan nergens staat wat hij betekent (rij {rows}); kleuren zonder legenda zijn niet gelezen. Vraag de partij wat zij betekenen.',
    en: '{count} {count:row has|rows have} a colour of which nothing says what it means (row {rows}); colours without a legend were not read. Ask the party what they mean.',
  },
  'looks.formulas': {
    nl: '{count} {count:cel bevat een formule waarvan|cellen bevatten een formule waarvan} de uitkomst niet in het bestand staat (kolom {columns}; rij {rows}). Open het bestand in Excel, bewaar het en lever het opnieuw aan.',
    en: '{count} {count:cell holds a formula whose|cells hold a formula whose} result is not in the file (column {columns}; row {rows}). Open the file in Excel, save it and deliver it again.',
  },
  'looks.invisible': {
    nl: 'In {count} {count:cel of kop|cellen of koppen} staan onzichtbare tekens ({signs}; rij {rows}); zij zijn gelezen alsof ze er niet staan.',
    en: '{count} {count:cell or heading holds|cells or headings hold} invisible characters ({signs}; row {rows}); they were read as if they were not there.',
  },
  'looks.otherLetters': {
    nl: 'Het bestand zegt dat zijn letters in {said} staan, maar zo worden het geen woorden; het is gelezen als {encoding}.',
    en: 'The file says that its letters are in {said}, but that makes no words of them; it was read as {encoding}.',
  },
  'looks.colouredByRule': {
    nl: 'In {ranges} kleurt het werkblad de cellen zelf, door voorwaardelijke opmaak. Die kleuren zijn niet gelezen: zij volgen uit wat er in de cellen staat. Betekenen zij een status, vraag de partij dan om een kolom met die status.',
    en: 'In {ranges} the sheet colours the cells itself, by conditional formatting. Those colours were not read: they follow from what the cells hold. If they mean a status, ask the party for a column with that status.',
  },
  'looks.notSeen': {
    nl: 'Van een {kind} ziet Samenloop geen doorgestreepte tekst en geen kleuren; betekenen zij iets, vraag dan om een xlsx.',
    en: 'Of a {kind} Samenloop sees no text that is struck through and no colours; if they mean something, ask for an xlsx.',
  },
  'looks.isText': {
    nl: '{file} is in werkelijkheid een tekstbestand, en zo gelezen.',
    en: '{file} is really a text file, and was read as one.',
  },
  'looks.reason': {
    nl: 'Zo zien de rijen in het bestand eruit; het is geen kolom van de partij.',
    en: 'This is how the rows look in the file; it is no column of the party.',
  },

  // Of one row, for the report and for the list that goes back.
  'looks.rowHidden': {
    nl: 'Deze rij is in uw bestand verborgen of weggefilterd; zij is toch gelezen. Klopt dat?',
    en: 'This row is hidden or filtered away in your file; it was read all the same. Is that right?',
  },
  'looks.rowStruck': {
    nl: 'Deze rij is doorgestreept; zij is gelezen als vervallen. Klopt dat?',
    en: 'This row is struck through; it was read as withdrawn. Is that right?',
  },
  'looks.cellStruck': {
    nl: '"{text}" in kolom "{column}" is doorgestreept; wat geldt er nu?',
    en: '"{text}" in column "{column}" is struck through; what holds now?',
  },
  'looks.partStruck': {
    nl: '"{text}" in kolom "{column}" is doorgestreept en niet gelezen. Klopt dat?',
    en: '"{text}" in column "{column}" is struck through and was not read. Is that right?',
  },
  'looks.formula': {
    nl: 'In kolom "{column}" staat een formule zonder uitkomst ({formula}); bewaar het bestand in Excel of vul de waarde in.',
    en: 'Column "{column}" holds a formula without a result ({formula}); save the file in Excel or fill in the value.',
  },
  'looks.numberIsDate': {
    nl: 'Excel heeft het nummer van dit werk in een datum veranderd; het is gelezen als "{text}". Maak de kolom op als tekst en vul het nummer opnieuw in.',
    en: 'Excel turned the number of this work into a date; it was read as "{text}". Format the column as text and fill in the number again.',
  },
  'looks.numberLost': {
    nl: 'Van het nummer van dit werk is alleen {text} over: de laatste cijfers zijn in Excel verloren gegaan. Het werk heeft geen nummer; lever het aan als tekst.',
    en: 'Of the number of this work only {text} is left: its last digits were lost in Excel. The work has no number; deliver it as text.',
  },
} as const satisfies Record<string, Bilingual>
