/** The words of the dialogs in which people decide. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    readBack: (body: string, day: string, level: string, name: string, period: string, lead: string) =>
      `${body} ${day} (${level}) besluit: combinatie ${name}, ${period}, ${lead} leidt.`,
    combineTitle: 'Oppakken',
    changeTitle: 'Combinatie wijzigen',
    works: 'Welke werken doen mee, en wanneer?',
    tooFew: 'Kies ten minste twee werken.',
    inCombination: (name: string) => `staat al in ${name}`,
    nameEmpty: 'Geef de combinatie een naam, bijvoorbeeld de straat.',
    lead: 'Wie leidt?',
    leadPlaceholder: 'kies een partij',
    leadEmpty: 'Kies welke partij leidt.',
    period: 'Periode van het geheel',
    start: 'Start',
    end: 'Einde',
    startEmpty: 'Vul de eerste dag in.',
    endEmpty: 'Vul de laatste dag in.',
    endBeforeStart: 'Het einde ligt voor de start; kies een latere dag.',
    dayHelp: 'Een kwartaal of maand typen mag ook, zoals Q2 2027.',
    startOf: (work: string) => `Start van ${work}`,
    endOf: (work: string) => `Einde van ${work}`,
    startAfterWork: 'Een werk begint eerder; kies een vroegere dag, of laat dat werk later beginnen.',
    endBeforeWork: 'Een werk duurt langer; kies een latere dag, of laat dat werk eerder eindigen.',
    proposals: {
      together: 'Voorstel: elk werk houdt zijn eigen periode.',
      shifting:
        'Voorstel: wie moet schuiven, schuift zo min mogelijk en binnen de schuifruimte waar dat kan.',
      tried: 'Voorstel: zoals u het hebt geprobeerd.',
      agreed: 'Zoals afgesproken; werken die erbij komen, sluiten daarop aan.',
      none: 'De gekozen werken hebben geen datum; spreek zelf een periode af.',
    },
    useProposal: 'Voorstel overnemen',
    becomes: (range: string, days: string) => `${range} (${howMany(days, 'dag', 'dagen')})`,
    original: 'De periodes die de partijen zelf opgaven, blijven bij hun werken bewaard.',
    reasonCombine: 'Waarom doen deze partijen dit samen? Komt in het plan te staan.',
    combine: 'Oppakken',
    change: 'Wijziging opslaan',
    verdict: 'Oordeel',
    terms: { until: 'Terug op', who: 'Wie zoekt het uit?', due: 'Uiterlijk' },
    dayProblems: {
      unread: 'Niet te lezen als datum; schrijf bijvoorbeeld 12-3-2027 of Q2 2027.',
      past: 'Deze dag is al geweest; kies een dag die nog komt.',
    },
    verdicts: {
      pickUp: {
        title: 'Op de agenda',
        keep: 'Op de agenda',
        says: (works: string) =>
          `De samenloop tussen deze ${works} werken komt op tafel bij de partijen. Afspreken doet u met Oppakken.`,
        ask: 'Wat moet er besproken worden?',
      },
      setAside: {
        title: 'Niet nu',
        keep: 'Niet nu',
        says: (works: string) =>
          `De samenloop tussen deze ${works} werken wordt opzijgezet. De werken zelf veranderen niet.`,
        ask: 'Waarom nu niet? Wie dit later terugziet, leest dit.',
      },
      rejected: {
        title: 'Nee, want…',
        keep: 'Nee',
        says: (works: string) =>
          `Deze ${works} werken worden niet samen gedaan. De werken zelf veranderen niet; in het plan staat dat ernaar gekeken is, met de reden.`,
        ask: 'Nee, want… Wie dit later terugziet, leest dit.',
      },
      investigate: {
        title: 'Uitzoeken',
        keep: 'Uitzoeken',
        says: (works: string) =>
          `De samenloop tussen deze ${works} werken blijft bij wat nog open staat, met wat er uit te zoeken is, tot iemand beslist.`,
        ask: 'Wat moet uitgezocht worden?',
      },
    },
    lineKeys: 'Enter gaat verder en slaat aan het eind op.',
    notSaid: 'Annuleren',
    untilHelp: 'Op deze dag komt de vraag vanzelf terug. Leeg: alleen als de feiten veranderen.',
    comesBack: (days: string, metres: string, percent: string) =>
      `De vraag komt vanzelf terug als de feiten echt veranderen: een periode meer dan ${days} dagen, de afstand meer dan ${metres}\u00a0m, de gedeelde oppervlakte meer dan ${percent}\u00a0%, een andere soort samenloop, of een werk dat erbij komt. Dan staat erbij wat er veranderde.`,
  },
  en: {
    readBack: (body, day, level, name, period, lead) =>
      `${body} ${day} (${level}) decides: combination ${name}, ${period}, led by ${lead}.`,
    combineTitle: 'Take up',
    changeTitle: 'Change the combination',
    works: 'Which works take part, and when?',
    tooFew: 'Choose at least two works.',
    inCombination: (name: string) => `already in ${name}`,
    nameEmpty: 'Give the combination a name, the street for instance.',
    lead: 'Who leads?',
    leadPlaceholder: 'choose a party',
    leadEmpty: 'Choose the party that leads.',
    period: 'Period of the whole',
    start: 'Start',
    end: 'End',
    startEmpty: 'Fill in the first day.',
    endEmpty: 'Fill in the last day.',
    endBeforeStart: 'The end is before the start; choose a later day.',
    dayHelp: 'A quarter or month will do too, such as Q2 2027.',
    startOf: (work: string) => `Start of ${work}`,
    endOf: (work: string) => `End of ${work}`,
    startAfterWork: 'A work starts earlier; choose an earlier day, or let that work start later.',
    endBeforeWork: 'A work takes longer; choose a later day, or let that work end earlier.',
    proposals: {
      together: 'Proposed: every work keeps its own period.',
      shifting:
        'Proposed: who has to shift shifts as little as possible, within its room to move where that can be.',
      tried: 'Proposed: as you tried it.',
      agreed: 'As agreed; works that join go along with that.',
      none: 'The chosen works have no date; agree on a period yourselves.',
    },
    useProposal: 'Take the proposal',
    becomes: (range: string, days: string) => `${range} (${howMany(days, 'day', 'days')})`,
    original: 'The periods the parties gave themselves stay with their works.',
    reasonCombine: 'Why do these parties do this together? It will stand in the plan.',
    combine: 'Take up',
    change: 'Save the change',
    verdict: 'Verdict',
    terms: { until: 'Back on', who: 'Who finds out?', due: 'At the latest' },
    dayProblems: {
      unread: 'Not readable as a date; write 12-3-2027 (day first) or Q2 2027.',
      past: 'This day has passed; choose a day to come.',
    },
    verdicts: {
      pickUp: {
        title: 'On the agenda',
        keep: 'On the agenda',
        says: (works: string) =>
          `The overlaps between these ${works} works are brought to the parties. To agree on it, take it up.`,
        ask: 'What is to be talked about?',
      },
      setAside: {
        title: 'Not now',
        keep: 'Not now',
        says: (works: string) =>
          `The overlaps between these ${works} works are set aside. The works themselves do not change.`,
        ask: 'Why not now? Whoever meets this again will read it.',
      },
      rejected: {
        title: 'No, because…',
        keep: 'No',
        says: (works: string) =>
          `These ${works} works will not be done together. The works themselves do not change; the plan says that it was looked at, with the reason.`,
        ask: 'No, because… Whoever meets this again will read it.',
      },
      investigate: {
        title: 'Look into',
        keep: 'Look into',
        says: (works: string) =>
          `The overlaps between these ${works} works stay with what is open, with what is to be found out, until someone decides.`,
        ask: 'What is to be found out?',
      },
    },
    lineKeys: 'Enter goes on, and stores at the end.',
    notSaid: 'Cancel',
    untilHelp: 'On this day the question comes back by itself. Empty: only when the facts change.',
    comesBack: (days: string, metres: string, percent: string) =>
      `The question comes back by itself when the facts really change: a period by more than ${days} days, the distance by more than ${metres} m, the shared area by more than ${percent} %, another kind of overlap, or a work that joins. It then says what changed.`,
  },
})
