import type { Bilingual } from '../language.ts'

/** Sentences of shared/overlap and shared/plan: why two works are a pair, why a cluster ranks where it does. */
export const overlapMessages = {
  'overlap.touch': {
    nl: 'Deze twee werken raken elkaar.',
    en: 'These two works touch.',
  },
  'overlap.touchSameTime': {
    nl: 'Deze twee werken raken elkaar en vallen samen in de tijd.',
    en: 'These two works touch and share days.',
  },
  'overlap.touchDay': {
    nl: 'Deze twee werken raken elkaar en volgen elkaar binnen een dag op.',
    en: 'These two works touch and follow each other within a day.',
  },
  'overlap.touchTime': {
    nl: 'Deze twee werken raken elkaar en liggen {time} uit elkaar.',
    en: 'These two works touch and are {time} apart.',
  },
  'overlap.touchUndated': {
    nl: 'Deze twee werken raken elkaar; van minstens één is geen datum bekend.',
    en: 'These two works touch; at least one has no date.',
  },
  'overlap.apartSameTime': {
    nl: 'Deze twee werken liggen {metres} uit elkaar en vallen samen in de tijd.',
    en: 'These two works lie {metres} apart and share days.',
  },
  'overlap.apartDay': {
    nl: 'Deze twee werken liggen {metres} uit elkaar en volgen elkaar binnen een dag op.',
    en: 'These two works lie {metres} apart and follow each other within a day.',
  },
  'overlap.apartTime': {
    nl: 'Deze twee werken liggen {metres} en {time} uit elkaar.',
    en: 'These two works lie {metres} and {time} apart.',
  },
  'overlap.apartUndated': {
    nl: 'Deze twee werken liggen {metres} uit elkaar; van minstens één is geen datum bekend.',
    en: 'These two works lie {metres} apart; at least one has no date.',
  },
  'overlap.sharedLength': {
    nl: 'Samen {metres:number} m straat.',
    en: '{metres:number} m of street together.',
  },
  'overlap.sharedArea': {
    nl: 'Samen {squareMetres:number} m² grond.',
    en: '{squareMetres:number} m² of ground together.',
  },
  'overlap.sliver': {
    nl: 'Telt niet mee: ze raken elkaar alleen langs de rand.',
    en: 'Does not count: they only touch along the edge.',
  },
  'overlap.versions': {
    nl: 'Telt niet mee: dit is één maatregel die twee keer is aangeleverd.',
    en: 'Does not count: this is one measure that was delivered twice.',
  },
  'overlap.otherVersion': {
    nl: 'Telt niet mee: een van de twee is dubbel aangeleverd, en de samenloop met de andere versie telt al.',
    en: 'Does not count: one of the two was delivered twice, and the overlap with the other version counts already.',
  },
  'overlap.stacked': {
    nl: 'Telt niet mee: één partij tekende drie of meer werken op precies hetzelfde vlak; alleen de sterkste samenloop ermee telt.',
    en: 'Does not count: one party drew three or more works as exactly the same area; only the strongest overlap with them counts.',
  },
  'overlap.region': {
    nl: 'Telt niet mee: een van de twee beslaat een hele wijk of stad.',
    en: 'Does not count: one of the two spans a whole district or town.',
  },
  'overlap.conflict': {
    nl: 'Knelpunt: ze staan tegelijk op dezelfde plek gepland en er is nog niets afgesproken.',
    en: 'Conflict: both are planned in the same place at the same time and nothing is agreed yet.',
  },
  'overlap.digRest': {
    nl: 'Graafrust: {first} sluit de straat en {second} wil haar binnen de rusttijd weer openen.',
    en: 'Dig rest: {first} closes the street and {second} would open it again within the rest.',
  },
  'overlap.digRestEither': {
    nl: 'Graafrust: na het ene werk hoort de straat dicht te blijven en het andere begint binnen die tijd.',
    en: 'Dig rest: after one work the street should stay closed and the other starts within that time.',
  },
  'overlap.canMoveLater': {
    nl: '{party} kan {time} later; dat is niet genoeg om samen te vallen.',
    en: '{party} can come {time} later; that is not enough to coincide.',
  },
  'overlap.canMoveLaterEnough': {
    nl: '{party} kan {time} later: dan sluiten de werken op elkaar aan.',
    en: '{party} can come {time} later: then the works meet.',
  },
  'overlap.canMoveEarlier': {
    nl: '{party} kan {time} eerder; dat is niet genoeg om samen te vallen.',
    en: '{party} can come {time} earlier; that is not enough to coincide.',
  },
  'overlap.canMoveEarlierEnough': {
    nl: '{party} kan {time} eerder: dan sluiten de werken op elkaar aan.',
    en: '{party} can come {time} earlier: then the works meet.',
  },
  'overlap.canMoveTogether': {
    nl: 'Als beide schuiven, sluiten de werken op elkaar aan.',
    en: 'If both move, the works meet.',
  },
  'overlap.bothDig': {
    nl: 'Beide werken gaan de grond in.',
    en: 'Both works open the ground.',
  },
  'overlap.clusterOneParty': {
    nl: '{works} {works:werk|werken} van {party}.',
    en: '{works} {works:work|works} of {party}.',
  },
  'overlap.clusterParties': {
    nl: '{works} {works:werk|werken} van {parties} {parties:partij|partijen}: {names}.',
    en: '{works} {works:work|works} of {parties} {parties:party|parties}: {names}.',
  },
  'overlap.clusterLength': {
    nl: 'Grootste gedeelde stuk: {metres:number} m straat.',
    en: 'Largest shared stretch: {metres:number} m of street.',
  },
  'overlap.clusterArea': {
    nl: 'Grootste gedeelde stuk: {squareMetres:number} m² grond.',
    en: 'Largest shared piece: {squareMetres:number} m² of ground.',
  },
  'overlap.clusterBothSameTime': {
    nl: 'Beide werken vallen samen in de tijd.',
    en: 'Both works share days.',
  },
  'overlap.clusterAllSameTime': {
    nl: 'Alle {works} werken vallen samen in de tijd.',
    en: 'All {works} works share days.',
  },
  'overlap.clusterSameTime': {
    nl: '{count} van de {pairs} samenlopen {count:valt|vallen} in dezelfde tijd.',
    en: '{count} of the {pairs} overlaps {count:falls|fall} in the same time.',
  },
  'overlap.clusterTime': {
    nl: 'Kleinste tussentijd: {time}.',
    en: 'Smallest gap: {time}.',
  },
  'overlap.clusterUndated': {
    nl: 'Bij elke samenloop mist van minstens één werk de datum.',
    en: 'In every overlap at least one work has no date.',
  },
  'overlap.clusterDig': {
    nl: '{count} van de {works} werken {count:gaat|gaan} de grond in.',
    en: '{count} of the {works} works {count:opens|open} the ground.',
  },
  'overlap.clusterAllDig': {
    nl: 'Alle {count} werken gaan de grond in.',
    en: 'All {count} works open the ground.',
  },
  'overlap.clusterSize': {
    nl: 'Bij elkaar {metres:number} m aan werk.',
    en: '{metres:number} m of work in all.',
  },
  'overlap.clusterConflicts': {
    nl: '{count} {count:knelpunt|knelpunten} om op te lossen.',
    en: '{count} {count:conflict|conflicts} to solve.',
  },
  'overlap.clusterDigRests': {
    nl: '{count} keer komt graafrust in het gedrang.',
    en: '{count} dig {count:rest|rests} at risk.',
  },
  'overlap.clusterPossibleConflicts': {
    nl: '{count} {count:mogelijk knelpunt|mogelijke knelpunten}: van minstens één werk staat niet vast wanneer het is.',
    en: '{count} possible {count:conflict|conflicts}: of at least one work it is not certain when it is.',
  },
  'overlap.clusterPossibleDigRests': {
    nl: '{count} keer komt graafrust mogelijk in het gedrang: van minstens één werk staat niet vast wanneer het is.',
    en: '{count} dig {count:rest|rests} possibly at risk: of at least one work it is not certain when it is.',
  },
  'overlap.clusterPossibleTime': {
    nl: '{count} van de {pairs} samenlopen {count:valt|vallen} mogelijk in dezelfde tijd.',
    en: '{count} of the {pairs} overlaps possibly {count:falls|fall} in the same time.',
  },
  'overlap.clusterTouch': {
    nl: 'De werken raken elkaar.',
    en: 'The works touch.',
  },
  'overlap.clusterTouchTo': {
    nl: 'Sommige werken raken elkaar, andere liggen tot {metres} uit elkaar.',
    en: 'Some works touch, others lie up to {metres} apart.',
  },
  'overlap.clusterDistance': {
    nl: 'De werken liggen {metres} uit elkaar.',
    en: 'The works lie {metres} apart.',
  },
  'overlap.clusterDistances': {
    nl: 'De werken liggen {least} tot {most} uit elkaar.',
    en: 'The works lie {least} to {most} apart.',
  },
  'overlap.water': { nl: 'Er ligt water tussen.', en: 'There is water between them.' },
  'overlap.waterNamed': { nl: 'Er ligt water tussen: {names}.', en: 'There is water between them: {names}.' },
  'overlap.waterFrom': {
    nl: 'Tussen dit werk en ‘{work}’ ligt water.',
    en: 'There is water between this work and ‘{work}’.',
  },
  'overlap.waterFromNamed': {
    nl: 'Tussen dit werk en ‘{work}’ ligt water: {names}.',
    en: 'There is water between this work and ‘{work}’: {names}.',
  },
  'overlap.clusterWater': {
    nl: 'Bij {count} van de {pairs} samenlopen ligt er water tussen.',
    en: 'In {count} of the {pairs} overlaps there is water between the two.',
  },
  'overlap.clusterWaterNamed': {
    nl: 'Bij {count} van de {pairs} samenlopen ligt er water tussen: {names}.',
    en: 'In {count} of the {pairs} overlaps there is water between the two: {names}.',
  },
  'overlap.clusterNoEnd': {
    nl: 'Einde niet gegeven: {works}.',
    en: 'End not given: {works}.',
  },
  'overlap.clusterNoStart': {
    nl: 'Begin niet gegeven: {works}.',
    en: 'Start not given: {works}.',
  },
  'overlap.noEnd': {
    nl: 'Van {work} is geen einde gegeven.',
    en: 'No end was given for {work}.',
  },
  'overlap.noStart': {
    nl: 'Van {work} is geen begin gegeven.',
    en: 'No start was given for {work}.',
  },
  'overlap.touchPossible': {
    nl: 'Deze twee werken raken elkaar en vallen mogelijk samen in de tijd: van minstens één staat niet vast wanneer het is.',
    en: 'These two works touch and possibly share days: of at least one it is not certain when it is.',
  },
  'overlap.apartPossible': {
    nl: 'Deze twee werken liggen {metres} uit elkaar en vallen mogelijk samen in de tijd: van minstens één staat niet vast wanneer het is.',
    en: 'These two works lie {metres} apart and possibly share days: of at least one it is not certain when it is.',
  },
  'overlap.possibleConflict': {
    nl: 'Mogelijk knelpunt: ze kunnen tegelijk op dezelfde plek vallen en er is nog niets afgesproken.',
    en: 'Possible conflict: they may be in the same place at the same time and nothing is agreed yet.',
  },
  'overlap.decideBy': {
    nl: 'Beslissen vóór {date:date}: daarna ligt de scope van {work} vast.',
    en: 'Decide before {date:date}: after that the scope of {work} is fixed.',
  },
  'overlap.decidedSince': {
    nl: 'Sinds {date:date} ligt de scope van {work} vast.',
    en: 'Since {date:date} the scope of {work} is fixed.',
  },
  'overlap.regionArea': {
    nl: '{work} beslaat {across:number} m en raakt {works:number} {works:werk|werken}: het telt niet mee in de kansengebieden. Vraag de partij om de werken per straat.',
    en: '{work} spans {across:number} m and meets {works:number} {works:work|works}: it is left out of the clusters. Ask the party for the works street by street.',
  },
  'overlap.regionNetwork': {
    nl: '{work} is een net van {length:number} m over {across:number} m en raakt {works:number} {works:werk|werken}: het telt niet mee in de kansengebieden. Vraag de partij om de werken per straat.',
    en: '{work} is a network of {length:number} m across {across:number} m and meets {works:number} {works:work|works}: it is left out of the clusters. Ask the party for the works street by street.',
  },
  'overlap.apartVersion': {
    nl: 'Eén maatregel die {works} keer is aangeleverd: dit is geen kans. Vraag de partij welke geldt.',
    en: 'One measure that was delivered {works} times: this is no opportunity. Ask the party which one counts.',
  },
  'overlap.apartStacked': {
    nl: '{works} werken van één partij, op precies hetzelfde vlak getekend: waar ze komen, blijkt er niet uit. Vraag de partij om de plek van elk.',
    en: '{works} works of one party, drawn as exactly the same area: it does not show where they come. Ask the party for the place of each.',
  },
  'overlap.apartSliver': {
    nl: 'Deze werken raken elkaar alleen langs de rand.',
    en: 'These works only touch along the edge.',
  },
  'overlap.tooManyFound': {
    nl: 'Er zijn meer dan {most:number} paren van werken bij elkaar in de buurt; daar is het zoeken gestopt. ‘{work}’ van {party} komt in {count:number} van de gevonden paren voor: vraag de partij waar elk werk op die plek echt komt, of sluit zulke werken uit bij de regels.',
    en: 'There are more than {most:number} pairs of works near each other; the search stopped there. ‘{work}’ of {party} is in {count:number} of the pairs found: ask the party where each work in that place really comes, or exclude such works in the rules.',
  },
  'overlap.tooManyPairs': {
    nl: 'Er zijn {pairs:number} samenlopen, meer dan de {most:number} die een overzicht kan tonen. ‘{work}’ van {party} komt in {count:number} ervan voor: vraag de partij waar elk werk op die plek echt komt, of sluit zulke werken uit bij de regels.',
    en: 'There are {pairs:number} pairs, more than the {most:number} that an overview can show. ‘{work}’ of {party} is in {count:number} of them: ask the party where each work in that place really comes, or exclude such works in the rules.',
  },
} as const satisfies Record<string, Bilingual>
