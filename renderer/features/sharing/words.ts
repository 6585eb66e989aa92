/** The words of the desk of what parties share. */
import { defineWords } from '../../ui/words.ts'

export const words = defineWords({
  nl: {
    title: 'Wat partijen delen',
    intro:
      'Wat andere partijen van de werken van een partij zien in wat u voor hen uitgeeft. Een partij ziet haar eigen werken altijd helemaal, en u ziet alles.',
    others: 'Anderen zien',
    money: 'Bedragen',
    own: 'Eigen kolommen',
    ownWhy: 'Eigen kolommen zijn opmerkingen, namen, telefoonnummers en wat een partij verder schreef.',
    usual: 'Gewoonlijk',
    usualWhy: 'voor iedere partij waarvan hieronder niets anders staat',
    asUsual: 'zoals gewoonlijk',
    whatOf: (what: string, party: string) => `${what}, ${party}`,
    noParties: 'Er zijn nog geen partijen: een partij komt erbij met haar eerste aanlevering.',
  },
  en: {
    title: 'What parties share',
    intro:
      'What other parties see of the works of a party in what you issue for them. A party always sees its own works in full, and you see everything.',
    others: 'Others see',
    money: 'Amounts',
    own: 'Own columns',
    ownWhy: 'Own columns are remarks, names, telephone numbers and whatever else a party wrote.',
    usual: 'Usually',
    usualWhy: 'for every party of which nothing else is said below',
    asUsual: 'as usual',
    whatOf: (what: string, party: string) => `${what}, ${party}`,
    noParties: 'There are no parties yet: a party joins with its first delivery.',
  },
})
