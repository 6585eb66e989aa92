import type { Bilingual } from '../language.ts'

/** Sentences of copies that are made for a party to work in apart. */
export const partyCopyMessages = {
  'partyCopy.made': {
    nl: 'Reactiebestand voor {party} gemaakt: {path}. {own} eigen {own:werk|werken}; van anderen {full} volledig en {outlined} als contour; {leftOut} {leftOut:werk|werken} van anderen niet erin.',
    en: 'Response file for {party} made: {path}. {own} {own:work|works} of its own; of others {full} in full and {outlined} in outline; {leftOut} {leftOut:work|works} of others not in it.',
  },
  'partyCopy.ofCopy': {
    nl: 'Dit is zelf een reactiebestand; een reactiebestand wordt alleen van het project zelf gemaakt. Vraag wie het plan maakt om een nieuw.',
    en: 'This is a response file itself; a response file is made of the project itself only. Ask whoever draws up the plan for a new one.',
  },
  'partyCopy.isFor': {
    nl: 'Reactiebestand van {party}, gemaakt op {madeAt:moment}: u wijzigt werken van {party}, schrijft opmerkingen en doet voorstellen. Stuur het bestand daarna terug; wie het plan maakt, voegt het samen.',
    en: 'Response file of {party}, made on {madeAt:moment}: you change works of {party}, write remarks and make proposals. Send the file back afterwards; whoever draws up the plan merges it.',
  },
  'partyCopy.notTheirs': {
    nl: 'Dit is een reactiebestand van {party}: hierin wijzigt u eigen werken, schrijft u opmerkingen en doet u voorstellen. Doe hiervoor een voorstel bij het werk of de combinatie, of schrijf een opmerking; wie het plan maakt, beslist erover.',
    en: 'This is a response file of {party}: in it you change works of your own, write remarks and make proposals. Make a proposal at the work or the combination, or write a remark; whoever draws up the plan decides.',
  },
  'partyCopy.otherWorks': {
    nl: 'In dit reactiebestand wijzigt u alleen werken van {party}. Kies alleen die; doe bij het werk van een ander een voorstel, of schrijf een opmerking.',
    en: 'In this response file you change works of {party} only. Choose those alone; at the work of another make a proposal, or write a remark.',
  },
  'partyCopy.notRestored': {
    nl: '{file} is een reactiebestand en bevat niet het hele project; het wordt niet in de plaats ervan gezet. Voeg het samen met het project (merge).',
    en: '{file} is a response file and does not hold the whole project; it is not put in its place. Merge it with the project (merge).',
  },
} as const satisfies Record<string, Bilingual>
