import type { Bilingual } from '../language.ts'

/** Sentences of shared/overlap/rules: what each rule says, how rules changed, and what cannot be a rule. */
export const rulesMessages = {
  'rules.opportunity': {
    nl: 'Twee werken zijn een koppelkans als ze hoogstens {distance:number} m en {window:number} {window:dag|dagen}{inWords} uit elkaar liggen. Werk dat al loopt of klaar is, telt niet mee.',
    en: 'Two works are an opportunity when they are at most {distance:number} m and {window:number} {window:day|days}{inWords} apart. Work that is under way or done does not count.',
  },
  'rules.conflict': {
    nl: 'Twee werken zijn een knelpunt als ze hoogstens {distance:number} m uit elkaar liggen, dagen delen en niet in één combinatie staan.',
    en: 'Two works are a conflict when they are at most {distance:number} m apart, share days and are not in one combination.',
  },
  'rules.digRest': {
    nl: 'Een werk schendt de graafrust als het hoogstens {distance:number} m van een gesloten straat ligt en begint voordat die weer open mag.',
    en: 'A work breaks the dig rest when it lies at most {distance:number} m from a closed street and starts before that may be opened again.',
  },
  'rules.restAfterCombination': {
    nl: 'Na een afgesproken combinatie blijft de straat {years:number} jaar dicht.',
    en: 'After an agreed combination the street stays closed for {years:number} {years:year|years}.',
  },
  'rules.closingKinds': {
    nl: 'Ook na werk van deze soorten blijft de straat dicht: {kinds}.',
    en: 'The street also stays closed after work of these kinds: {kinds}.',
  },
  'rules.closingKindsNone': {
    nl: 'Geen enkele soort werk sluit de straat uit zichzelf.',
    en: 'No kind of work closes the street by itself.',
  },
  'rules.horizon': {
    nl: 'Koppelkansen en knelpunten gaan over werk met een dag in {first} tot en met {last}. Graafrust kijkt verder, en werk zonder datum telt altijd mee.',
    en: 'Opportunities and conflicts are about work with a day in {first} up to and including {last}. Dig rest looks further, and work without a date always counts.',
  },
  'rules.horizonFrom': {
    nl: 'Koppelkansen en knelpunten gaan over werk met een dag in {first} of later. Graafrust kijkt verder, en werk zonder datum telt altijd mee.',
    en: 'Opportunities and conflicts are about work with a day in {first} or later. Dig rest looks further, and work without a date always counts.',
  },
  'rules.horizonUntil': {
    nl: 'Koppelkansen en knelpunten gaan over werk met een dag in {last} of eerder. Graafrust kijkt verder, en werk zonder datum telt altijd mee.',
    en: 'Opportunities and conflicts are about work with a day in {last} or earlier. Dig rest looks further, and work without a date always counts.',
  },
  'rules.horizonNone': {
    nl: 'Koppelkansen en knelpunten gaan over werk van alle jaren.',
    en: 'Opportunities and conflicts are about work of all years.',
  },
  'rules.disciplines': {
    nl: 'Werk van deze disciplines doet niet mee: {names}.',
    en: 'Work of these disciplines takes no part: {names}.',
  },
  'rules.disciplinesAll': {
    nl: 'Werk van elke discipline doet mee.',
    en: 'Work of every discipline takes part.',
  },
  'rules.kinds': {
    nl: 'Werk van deze soorten doet niet mee: {names}.',
    en: 'Work of these kinds takes no part: {names}.',
  },
  'rules.kindsAll': {
    nl: 'Elke soort werk doet mee.',
    en: 'Every kind of work takes part.',
  },
  'rules.firmness': {
    nl: 'Werk met deze hardheid doet niet mee: {names}. Vervallen werk doet nooit mee.',
    en: 'Work of this firmness takes no part: {names}. Withdrawn work never does.',
  },
  'rules.firmnessAll': {
    nl: 'Werk van elke hardheid doet mee, behalve wat is vervallen.',
    en: 'Work of every firmness takes part, but for what was withdrawn.',
  },
  'rules.withinParty': {
    nl: 'Ook werken van één partij lopen samen, als ze van verschillende disciplines zijn.',
    en: 'Works of one party coincide too, when they are of different disciplines.',
  },
  'rules.withinPartyNever': {
    nl: 'Werken van één partij lopen nooit met elkaar samen.',
    en: 'Works of one party never coincide with each other.',
  },
  'rules.sliver': {
    nl: 'Twee vlakken zijn ruis als ze elkaar alleen raken, of minder dan {area:number} m² én minder dan {share:number} % van het kleinste delen.',
    en: 'Two areas are noise when they only touch, or share less than {area:number} m² and less than {share:number} % of the smaller one.',
  },
  'rules.region': {
    nl: 'Een werk dat breder is dan {across:number} m staat apart, als een heel gebied, wanneer zijn vlak groter is dan {area:number} m² of zijn lijnen samen meer dan drie keer zo lang zijn als het breed is.',
    en: 'A work wider than {across:number} m stands apart, as a whole region, when its area is larger than {area:number} m² or its lines together are more than three times as long as it is wide.',
  },
  'rules.cluster': {
    nl: 'Samenlopen die een werk delen vormen één kansengebied zolang de plekken waar ze samenkomen hoogstens {across:number} m beslaan en de werken hoogstens {years:number} jaar, van de eerste start tot het laatste einde.',
    en: 'Overlaps that share a work make one cluster as long as the places where they meet are at most {across:number} m across and the works last at most {years:number} {years:year|years}, from the first start to the last end.',
  },
  'rules.fixedScope': {
    nl: 'De scope van werk dat concreet gepland is ligt {scheduled:number} {scheduled:maand|maanden} voor de start vast, die van niet-concreet gepland werk {programmed:number} {programmed:maand|maanden}. Vóór de eerste van die dagen moet over een kansengebied besloten zijn.',
    en: 'The scope of work that is scheduled lies fixed {scheduled:number} {scheduled:month|months} before it starts, that of work that is only programmed {programmed:number} {programmed:month|months}. A cluster is to be decided about before the first of those days.',
  },
  'rules.deepFirst': {
    nl: 'Diep gaat voor ondiep: eerst riool, dan drinkwater, warmte, gas, elektriciteit en telecom. Een diepere leiding begint hoogstens {deepDays:number} {deepDays:dag|dagen} later dan een ondiepere, tenzij het anders is vastgelegd.',
    en: 'Deep goes before shallow: first sewer, then drinking water, heat, gas, electricity and telecom. A deeper pipe begins at most {deepDays:number} {deepDays:day|days} later than a shallower one, unless it was laid down otherwise.',
  },
  'rules.pavingLast': {
    nl: 'Bestraten komt na graven: leidingen en kabels zijn hoogstens {pavingDays:number} {pavingDays:dag|dagen} later klaar dan de weg erboven.',
    en: 'Paving comes after digging: pipes and cables are ready at most {pavingDays:number} {pavingDays:day|days} later than the road over them.',
  },
  'rules.orderGap': {
    nl: 'Tussen de werken van een combinatie ligt de straat hoogstens {gapWeeks:number} {gapWeeks:week|weken} stil.',
    en: 'Between the works of a combination nothing happens in the street for at most {gapWeeks:number} {gapWeeks:week|weeks}.',
  },
  'rules.standingOpen': {
    nl: 'Een straat staat hoogstens {openMonths:number} {openMonths:maand|maanden} achtereen open.',
    en: 'A street stands open for at most {openMonths:number} {openMonths:month|months} on end.',
  },
  'rules.nextStreet': {
    nl: 'Twee combinaties binnen {nextStreet:number} m van elkaar zijn niet tegelijk aan de beurt: de ene straat is vaak de omleiding van de andere.',
    en: 'Two combinations within {nextStreet:number} m of each other are not carried out at the same time: one street is often the detour of the other.',
  },
  'rules.tooHeavy': {
    nl: 'Een combinatie is als één geheel uit te voeren met hoogstens {parties:number} {parties:partij|partijen}, {disciplines:number} {disciplines:discipline|disciplines}, {works:number} {works:werk|werken}, {orders:number} vastgelegde {orders:volgorde|volgordes} en een raming van {millions:number} miljoen euro samen; anders is het beter haar te splitsen.',
    en: 'A combination can be carried out as one whole with at most {parties:number} {parties:party|parties}, {disciplines:number} {disciplines:discipline|disciplines}, {works:number} {works:work|works}, {orders:number} {orders:order|orders} laid down and an estimate of {millions:number} million euros together; else it is better split.',
  },
  'rules.weights': {
    nl: 'De score telt hoeveel werken delen voor {shared:number} %, hoe dicht ze bij elkaar liggen voor {near:number} %, de tussentijd voor {gap:number} %, hardheid en schuifruimte voor {firmness:number} %, of ze graven voor {digs:number} % en hoe groot ze zijn voor {size:number} %.',
    en: 'The score counts how much works share for {shared:number} %, how near they lie for {near:number} %, the gap for {gap:number} %, firmness and room to move for {firmness:number} %, whether they dig for {digs:number} % and how large they are for {size:number} %.',
  },

  'rules.changed': {
    nl: '{count:Regel|Regels} gewijzigd: {changes}',
    en: '{count:Rule|Rules} changed: {changes}',
  },

  'rules.applied': {
    nl: 'De regels zijn toegepast. Ongedaan maken kan met Ctrl+Z.',
    en: 'The rules are applied. Undo with Ctrl+Z.',
  },

  'rules.empty': {
    nl: 'Vul een getal in van {least:number} tot en met {most:number}.',
    en: 'Fill in a number from {least:number} up to {most:number}.',
  },
  'rules.noNumber': {
    nl: '"{text}" is geen getal; vul er een in van {least:number} tot en met {most:number}.',
    en: '"{text}" is no number; fill in one from {least:number} up to {most:number}.',
  },
  'rules.notWhole': {
    nl: '{value:number} is geen heel getal; rond het af.',
    en: '{value:number} is no whole number; round it.',
  },
  'rules.outside': {
    nl: '{value:number} kan niet: vul een getal in van {least:number} tot en met {most:number}.',
    en: '{value:number} is not possible: fill in a number from {least:number} up to {most:number}.',
  },
  'rules.noYear': {
    nl: '"{text}" is geen jaar; vul een jaar in van {first} tot en met {last}, of laat het leeg.',
    en: '"{text}" is no year; fill in a year from {first} up to {last}, or leave it empty.',
  },
  'rules.horizonReversed': {
    nl: 'Het eerste jaar ({first}) ligt na het laatste ({last}); draai ze om of laat er een leeg.',
    en: 'The first year ({first}) lies after the last ({last}); turn them round or leave one empty.',
  },
  'rules.nothingWeighs': {
    nl: 'Alle gewichten zijn 0, dus elk kansengebied zou score 0 krijgen; geef minstens één onderdeel gewicht.',
    en: 'All weights are 0, so every cluster would score 0; give at least one part a weight.',
  },
  'rules.allExcluded': {
    nl: 'Zo doet geen enkel werk meer mee; laat er minstens één aan staan.',
    en: 'No work at all would take part; leave at least one on.',
  },
  'rules.refused': {
    nl: 'De regel "{rule}" is niet gewijzigd. {why:sentence}',
    en: 'The rule "{rule}" was not changed. {why:sentence}',
  },
} as const satisfies Record<string, Bilingual>
