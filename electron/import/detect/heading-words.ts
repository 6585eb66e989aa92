/** What a heading means, in the words of Dutch (and English) planning lists. */
import type { Field } from '../../../shared/domain/delivery.ts'
import { plainWords } from './plain-words.ts'

export interface HeadingMeaning {
  readonly field: Field
  /** 0–100: a project number is a better number than a record id. */
  readonly score: number
}

interface HeadingWords extends HeadingMeaning {
  readonly pattern: RegExp
}

/** Dates of the register itself, and of what already lies in the ground, are no planning. */
const notPlanning =
  /gewijzigd|wijzig|mutat|aangemaakt|created|modified|updat|edit|opname|registr|invoer|export|versie|bouwjaar|aanlegjaar|jaar (van )?aanleg|leeftijd|prijspeil|inspect|lmut|peildatum|\d+ jaar\b/
/** Numbers of people, houses and roads. */
const notAWorkNumber = /tel(efoon)?|phone|fax|huis|weg ?num|route|perceel|bank|btw|kvk|postcode/
/** A stretch of street lies between two side streets or house numbers; such a heading names no street, start or end. */
const side =
  '(straat|str|street|st|weg|zijstraat|dwarsstraat|cross ?street|kruising|intersection|huis ?(nr|nummer))'
const within = '((locatie|location|traject|wegvak|limits?|straat|street|huis ?(nr|nummer)) )?'
const fromWords = '(from|van|vanaf|tussen|between|begin|start)'
const toWords = '(to|tot|t/m|tm|naar|eind|einde|end)'
const fromSide = new RegExp(`^${within}${fromWords} .*\\b${side}\\b|^${side} ${fromWords}$`)
const toSide = new RegExp(`^${within}${toWords} .*\\b${side}\\b|^${side} ${toWords}$`)
const otherSide = /\b(cross|zij|dwars) ?(straat|street|weg)/
const planned = /\b(datum|date|jaar|year|dd)\b/

/** "Project" may stand above a number as well as above a name: its values decide. */
export const doubtfulNumber = 55

const number = '(nr|nummer|no|num|number|code|id)'
const headingWords: readonly HeadingWords[] = [
  say(
    'number',
    100,
    new RegExp(`\\b(project|proj|werk|opdracht|maatregel|plan|zaak|order|dossier|program) ?${number}\\b`),
  ),
  say(
    'number',
    85,
    /^(kenmerk|referentie|ref|reference|wbs( element)?|zaak|dossier|work order)$|\b(ons|uw|eigen) kenmerk\b/,
  ),
  say('number', 80, /^(nr|nummer|no|number|num|volgnummer|volgnr)$/),
  say('number', doubtfulNumber, /^(project|werk|plan)$/),
  say(
    'number',
    90,
    /\b(nr|nummer) (van )?(het )?(project|werk|melding|opdracht|order|zaak)\b|\bmeldings? ?(nr|nummer)\b/,
  ),
  say('number', 60, /^(code|sleutel|key|vollcode)$|nummer$|\bnr$/),
  say(
    'number',
    58,
    /^(werkorder|order|opdracht|deelproject|plan|bestek|zaak|dossier|melding|referentie|ref|wo)nr$/,
  ),
  say('number', 40, /^(id|id ?\d|identificatie|guid|uuid|lokaal ?id|\w+ id|identifier)$/),
  say('number', 10, /^(object ?id|o?fid|gid|oid|ogc fid|fme \w+|record ?(id|nr)?)$/),

  say(
    'name',
    100,
    /\b(project|werk|plan)( ?naam| ?omschrijving| ?titel)\b|\bnaam (van het )?(project|werk)\b|\b(project|work) (name|title)\b|^(titel|title|onderwerp|subject)$/,
  ),
  say('name', 90, /\b(omschrijving|omschr|beschrijving|description|desc|werkomschrijving)\b/),
  say('name', 80, /\b(naam|name|nam)\b|^(project|werk|plan|work|projecten)$/),
  say('name', 50, /^(locatie|location|plaatsbepaling|scope|toelichting|label)$/),

  say(
    'street',
    80,
    /^(straat|straten|straatnaam|straat naam|street|street name|straat ?nm|stt naam|openbare ruimte|weg|wegnaam|wegvak|adres|address|road)$/,
  ),
  // Beside a column with the name of the work it says where that is.
  say(
    'street',
    45,
    /^(locatie|location|plek|waar|werklocatie|plaatsbepaling|plaatsaanduiding|locatie ?(omschrijving|aanduiding))$/,
  ),
  say('street', 85, /\b(straat|street|road|weg) ?(naam|name|nm)\b/),
  say('street', 60, /\b(straat|straatnaam|strassenname|street|adres)\b/),
  say(
    'district',
    80,
    /^(wijk|buurt|stadsdeel|district|kern|gebied|neighbou?rhood|deelgebied|dorpskern|wijk(en)? ?\/? ?buurt(en)?)$/,
  ),
  say('district', 50, /\b(wijk|buurt|buurtnaam|wijknaam|stadsdeel|district|kern)\b/),
  say('city', 80, /^((woon)?plaats(naam)?|gemeente(naam)?|city|town|municipality|dorp|stad)$/),
  say('city', 50, /\b(gemeindename|woonplaats|plaatsnaam|gemeente(naam)?|municipality|city)\b/),
  say('postcode', 90, /^(post ?codes?|pc ?[46]?|postcode ?[46]|zip( ?code)?|postal ?code)$/),
  say('houseNumbers', 90, /^(huis ?(nr|nrs|nummer|nummers)|hnr|house ?(no|nr|nrs|number|numbers))\b/),
  say('houseNumbers', 60, /^(nrs|nummers)$/),
  say('from', 92, fromSide),
  say('to', 92, toSide),
  say(
    'from',
    65,
    /^((traject|wegvak) )?(van|vanaf|from|begin|beginpunt|start|startpunt|tussen|between|(limit|location|locatie) (from|van)|from (limit|location))$/,
  ),
  say(
    'to',
    65,
    /^((traject|wegvak) )?(tot|t\/m|tm|tot en met|to|naar|eind|einde|eindpunt|(limit|location|locatie) (to|tot)|to (limit|location))$/,
  ),
  say('work', 100, /^samenloop ?id$/),

  say('earliestStart', 95, /\b(vroegst\w*|earliest)\b/),
  say('latestEnd', 95, /\b(uiterlijk\w*|uiterst\w*|laatst\w*( mogelijk\w*)?|latest|deadline)\b/),
  say(
    'duration',
    96,
    /\b(doorlooptijd\w*|looptijd|uitvoeringsduur|uitvoeringstijd|tijdsduur|werkduur|duration|lead time|aantal (weken|wkn|dagen|werkdagen|maanden|mnd))\b|^(bouw|project|werk)?duur\b/,
  ),
  say(
    'start',
    90,
    /^(van|from)( datum| date| week| maand| kwartaal| jaar)?$|\b(start|begin|aanvang|(start|begin|aanvang)s?(week|weeknr|maand|kwartaal)|(week|maand|kwartaal|jaar) (van$|start|begin)|ingang|dd ?ingang|startdatum|begindatum|aanvangsdatum|startjaar|beginjaar|startdate|baubeginn|datum (van|vanaf|start|begin)|vanaf|from date)\b/,
  ),
  say(
    'end',
    90,
    /^(tot|to|tm|until)( datum| date| week| maand| kwartaal| jaar)?$|\b(eind|einde|(eind|einde)(week|weeknr|maand|kwartaal)|(week|maand|kwartaal|jaar) (tot|t\/m|eind|einde)|einddatum|eindjaar|dd ?einde|gereed|gereeddatum|oplever\w*|gereedmelding|enddate|finish|end|bauende|datum (tot|t\/m|eind|einde|gereed)|tot en met|t\/m)\b/,
  ),
  say(
    'period',
    85,
    /\b(planning|periode|tijdvak|uitvoeringsperiode|uitvoeringsjaar|planjaar|jaar|jaar van uitvoering|year|uitvoeringsplanning|period)\b/,
  ),
  say(
    'period',
    70,
    /\b(uitvoering|uitv|realisatie|wanneer|gepland|gepl|\w*kwartaal|kwrt|\w*week|weeknr|weeknummer|\w*maand|tijdstip|datum|date|schedule|quarter|when)\b/,
  ),

  say(
    'phase',
    80,
    /^(fase|status|projectfase|project fase|projectstatus|stadium|phase|hardheid|firmness|planstatus|fase ?\/? ?status)$/,
  ),
  say('phase', 60, /\b(\w*fase|\w*status|stadium|phase)\b/),
  say(
    'discipline',
    90,
    /^(discipline|vakdiscipline|assetsoort|asset|netvlak|net ?type|thema|medium|vakgebied|sector|utility|soort (net|leiding|kabel|infra))$/,
  ),
  say(
    'kind',
    85,
    /\b(soort|type|aard|kind)( van| of)?( de| het)? (werk\w*|maatregel|project|activiteit|works?)\b|\b(werksoort|werktype|maatregel\w*|werkzaamheden|activiteit\w*|projecttype|projectsoort|project type|ingreep)\b/,
  ),
  say('kind', 60, /^(soort|type|kind|categorie|category)$/),
  say(
    'budget',
    85,
    /\b(budget|raming|investering(en|sbedrag|skosten|sraming|sbudget)?|begroting|begroot|krediet|kosten|bedrag|cost|amount|estimate|kostenraming)\b|\beuro\b/,
  ),

  say('longitude', 95, /^(lengtegraad|longitude|lon|long|lng|wgs ?84 ?(lon|lengte)\w*|lengte ?graad)$/),
  say('latitude', 95, /^(breedtegraad|latitude|lat|wgs ?84 ?(lat|breedte)\w*|breedte ?graad)$/),
  say('longitude', 90, /\b(longitude|lengtegraad)\b/),
  say('latitude', 90, /\b(latitude|breedtegraad)\b/),
  say('x', 95, /^(x|rd ?x|x ?rd|x ?co\w*|coord\w* ?x|easting|x ?\(?(rd|m)\)?|point ?x|pos ?x|xpos)$/),
  say('y', 95, /^(y|rd ?y|y ?rd|y ?co\w*|coord\w* ?y|northing|y ?\(?(rd|m)\)?|point ?y|pos ?y|ypos)$/),
  say('x', 85, /\b(rd|ligging|coord\w*|locatie|punt)\b.* x$/),
  say('y', 85, /\b(rd|ligging|coord\w*|locatie|punt)\b.* y$/),
  say('wkt', 90, /^(wkt|geom|geometrie|geometry|the geom|wkt ?geom\w*|shape wkt)$/),
]

/** Longer is a story; looking for words in one without end takes a time without end. */
const longestHeading = 300

/** The best meaning of a heading per field, best first; empty when it says nothing known. */
export function meaningsOfHeading(heading: string): readonly HeadingMeaning[] {
  if (heading.length > longestHeading) return []
  const words = plainWords(heading)
  // A database numbers what it cuts off or doubles: From1, To_1.
  return meaningsOf(words).length > 0 ? meaningsOf(words) : meaningsOf(words.replace(/ ?\d$/, ''))
}

function meaningsOf(plain: string): readonly HeadingMeaning[] {
  const isRegister = notPlanning.test(plain)
  const found = headingWords.filter(
    ({ field, pattern }) =>
      pattern.test(plain) &&
      !(isRegister && planningFields.has(field)) &&
      !(field === 'number' && notAWorkNumber.test(plain)) &&
      !(notOfAStretch.has(field) && isOfAStretch(plain)),
  )
  const best = new Map<Field, HeadingMeaning>()
  for (const { field, score } of found)
    if (score > (best.get(field)?.score ?? 0)) best.set(field, { field, score })
  return [...best.values()].sort((a, b) => b.score - a.score)
}

const notOfAStretch: ReadonlySet<Field> = new Set(['street', 'start', 'end', 'houseNumbers'])

function isOfAStretch(plain: string): boolean {
  return !planned.test(plain) && (fromSide.test(plain) || toSide.test(plain) || otherSide.test(plain))
}

const planningFields: ReadonlySet<Field> = new Set([
  'period',
  'start',
  'end',
  'duration',
  'earliestStart',
  'latestEnd',
  'phase',
])

function say(field: Field, score: number, pattern: RegExp): HeadingWords {
  return { field, score, pattern }
}
