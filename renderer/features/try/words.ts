/** The words of Proberen. */
import type { BeyondRoom } from '../../state/tried-work.ts'
import { howMany } from '../../ui/how-many.ts'
import { timeWords } from '../../ui/time-words.ts'
import { defineWords } from '../../ui/words.ts'
import type { ToldChange } from './tell-changes.ts'

const changesNl: Readonly<Record<ToldChange, (was: string, is: string) => string>> = {
  opportunityCame: (_was, is) => `Koppelkans erbij: ${is}.`,
  opportunityWent: (was) => `Koppelkans weg; was ${was}.`,
  together: (was) => `Vallen nu samen; waren ${was}.`,
  apart: (_was, is) => `Vallen niet meer samen: ${is}.`,
  conflictCame: () => 'Knelpunt erbij: tegelijk op dezelfde plek, tenzij ze samen worden opgepakt.',
  conflictWent: (_was, is) => `Knelpunt weg: ${is}.`,
  digRestCame: () => 'Graafrust geschonden: de straat gaat te snel weer open.',
  digRestWent: () => 'Graafrust niet meer geschonden.',
  nearer: (was, is) => `Dichter bij elkaar: ${is}, was ${was}.`,
  farther: (was, is) => `Verder uit elkaar: ${is}, was ${was}.`,
}

const changesEn: typeof changesNl = {
  opportunityCame: (_was, is) => `An opportunity more: ${is}.`,
  opportunityWent: (was) => `An opportunity less; they were ${was}.`,
  together: (was) => `Coincide now; they were ${was}.`,
  apart: (_was, is) => `No longer coincide: ${is}.`,
  conflictCame: () => 'A conflict more: the same spot at the same time, unless they are taken up together.',
  conflictWent: (_was, is) => `A conflict less: ${is}.`,
  digRestCame: () => 'Dig rest broken: the street would be opened again too soon.',
  digRestWent: () => 'Dig rest no longer broken.',
  nearer: (was, is) => `Nearer: ${is}, was ${was}.`,
  farther: (was, is) => `Farther apart: ${is}, was ${was}.`,
}

export const words = defineWords({
  nl: {
    title: 'Proberen',
    nothingKept: 'niets hiervan is vastgelegd',
    preparing: 'Proberen voorbereiden…',
    takeOver: 'Overnemen…',
    back: 'Terug',
    allBack: 'Alles terugzetten',
    putBack: 'terugzetten',
    putBackWork: (name: string) => `${name} terugzetten`,
    nothingCoincides: 'Overnemen kan zodra werken samenvallen.',
    takesOver: (count: string) => `${count} werken vallen samen`,
    how: 'Sleep een balk, of kies hem met Tab en schuif met ← → (week), Shift+← → (maand); Home zet hem terug, Esc stopt.',
    chart: 'Werken in de tijd',
    own: 'Werken van deze keuze',
    near: 'Werken daarbij in de buurt',
    offAxis: (works: string, one: boolean) =>
      one ? `Ligt buiten deze jaren: ${works}` : `Liggen buiten deze jaren: ${works}`,
    leftOut: (count: string) =>
      `En nog ${howMany(count, 'werk', 'werken')} in de buurt, met zwakkere samenloop.`,
    effects: 'Wat dit doet',
    tally: (won: string, lost: string, changed: string) =>
      `gewonnen ${won} · verloren ${lost} · veranderd ${changed}`,
    sides: { won: 'Gewonnen', lost: 'Verloren', changed: 'Veranderd' },
    nothingYet: 'Nog niets geschoven. Versleep een balk en lees hier meteen wat u wint en verliest.',
    noDifference: 'Dit verandert niets aan de samenloop.',
    movedWorks: 'Geschoven',
    rests: 'Graafrust',
    clusters: 'Kansengebieden',
    newCluster: 'nieuw',
    goneCluster: 'vervalt',
    score: (was: string, is: string) => `score ${was} → ${is}`,
    works: (was: string, is: string) => `${was} → ${is} werken`,
    given: (period: string) => `krijgt ${period}`,
    noDate: 'geen datum: klik in de tijdbalk, of druk op Enter',
    beyond: ({ side }: BeyondRoom, time: string, party: string) =>
      side === 'after'
        ? `${time} na het laatste einde dat ${party} opgaf`
        : `${time} voor de vroegste start die ${party} opgaf`,
    beyondShort: 'buiten de schuifruimte',
    room: (party: string) => `schuifruimte van ${party}`,
    closed: (until: string) => `graafrust: straat dicht tot ${until}`,
    legend: { room: 'schuifruimte', closed: 'straat dicht (graafrust)', given: 'zoals opgegeven' },
    today: 'vandaag',
    fixed: {
      executing: 'wordt uitgevoerd; schuift niet meer',
      done: 'is uitgevoerd; schuift niet meer',
      withdrawn: 'is vervallen',
      agreed: 'staat in een combinatie; de afgesproken periode telt',
    },
    agreedIn: (name: string) => `staat in combinatie ${name}; de afgesproken periode telt`,
    bar: (name: string, party: string) => `${name}, ${party}`,
    ...timeWords.nl,
    changes: changesNl,
  },
  en: {
    title: 'Try out',
    nothingKept: 'nothing of this is recorded',
    preparing: 'Getting ready to try…',
    takeOver: 'Take over…',
    back: 'Back',
    allBack: 'Put everything back',
    putBack: 'put back',
    putBackWork: (name: string) => `Put ${name} back`,
    nothingCoincides: 'Taking over is possible as soon as works coincide.',
    takesOver: (count: string) => `${count} works coincide`,
    how: 'Drag a bar, or reach it with Tab and move it with ← → (a week), Shift+← → (a month); Home puts it back, Esc stops.',
    chart: 'Works in time',
    own: 'Works of this choice',
    near: 'Works near them',
    offAxis: (works: string, one: boolean) =>
      one ? `Lies outside these years: ${works}` : `Lie outside these years: ${works}`,
    leftOut: (count: string) => `And ${count} more works nearby, with weaker overlaps.`,
    effects: 'What this does',
    tally: (won: string, lost: string, changed: string) => `won ${won} · lost ${lost} · changed ${changed}`,
    sides: { won: 'Won', lost: 'Lost', changed: 'Changed' },
    nothingYet: 'Nothing is moved yet. Drag a bar and read here at once what you win and lose.',
    noDifference: 'This changes nothing about the overlaps.',
    movedWorks: 'Moved',
    rests: 'Dig rest',
    clusters: 'Clusters',
    newCluster: 'new',
    goneCluster: 'dissolves',
    score: (was: string, is: string) => `score ${was} → ${is}`,
    works: (was: string, is: string) => `${was} → ${is} works`,
    given: (period: string) => `gets ${period}`,
    noDate: 'no date: click in the time bar, or press Enter',
    beyond: ({ side }: BeyondRoom, time: string, party: string) =>
      side === 'after'
        ? `${time} after the latest end that ${party} gave`
        : `${time} before the earliest start that ${party} gave`,
    beyondShort: 'outside its room to move',
    room: (party: string) => `room to move of ${party}`,
    closed: (until: string) => `dig rest: street closed until ${until}`,
    legend: { room: 'room to move', closed: 'street closed (dig rest)', given: 'as given' },
    today: 'today',
    fixed: {
      executing: 'is under way; does not move any more',
      done: 'is done; does not move any more',
      withdrawn: 'is withdrawn',
      agreed: 'stands in a combination; the agreed period counts',
    },
    agreedIn: (name: string) => `stands in combination ${name}; the agreed period counts`,
    bar: (name: string, party: string) => `${name}, ${party}`,
    ...timeWords.en,
    changes: changesEn,
  },
})
