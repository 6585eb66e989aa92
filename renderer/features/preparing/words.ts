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
  },
})
