/** The words of the columns of the project. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Kolommen van het project',
    intro:
      'Wat u zelf van werken wilt bijhouden, naast wat partijen aanleveren. Een aanlevering verandert hier niets aan. Vul een kolom in bij een werk, of bij de werken die u samen kiest.',
    list: 'Kolommen',
    none: 'Er zijn nog geen kolommen. Voeg er een toe: bijvoorbeeld urgentie, wijkteam of de dag van de inloopavond.',
    add: 'Kolom toevoegen',
    change: 'Wijzigen',
    changeTitle: (name: string) => `Kolom ${name} wijzigen`,
    keep: 'Kolom opslaan',
    end: 'Beëindigen',
    reopen: 'Weer gebruiken',
    remove: 'Verwijderen',
    removeWith: (count: string) =>
      count === '0' ? 'Kolom verwijderen' : `Verwijderen met ${howMany(count, 'waarde', 'waarden')}`,
    keepIt: 'Niet verwijderen',
    goes: (count: string) =>
      count === '0'
        ? 'In deze kolom staat nog niets. Ongedaan maken kan met Ctrl+Z.'
        : `Met deze kolom gaat weg wat bij ${howMany(count, 'werk', 'werken')} is ingevuld. Ctrl+Z brengt het terug. Wilt u haar alleen niet meer invullen? Beëindig haar dan.`,
    about: (action: string, name: string) => `${action}: ${name}`,
    up: (name: string) => `${name} naar voren`,
    down: (name: string) => `${name} naar achteren`,
    filled: (count: string) => `bij ${howMany(count, 'werk', 'werken')} ingevuld`,
    isListed: 'in de lijst van werken',
    forAll: 'voor alle partijen',
    forUs: 'alleen voor wie het plan maakt',
    ended: 'beëindigd',
    nameHelp: 'Zo heet de kolom bij een werk, in de lijst en in bestanden.',
    nameProblem: 'Geef de kolom een naam van hoogstens 80 tekens.',
    kindStays: (kind: string) => `In deze kolom staat: ${kind}. Dat blijft zo; maak anders een nieuwe kolom.`,
    choice: (number: string) => `Keuze ${number}`,
    addChoice: 'Keuze toevoegen',
    off: 'Van de lijst',
    takeOff: (name: string) => `${name} van de lijst halen`,
    choicesProblem: 'Geef ten minste één keuze.',
    stillUsed: (name: string, count: string) =>
      `"${name}" staat bij ${howMany(count, 'werk', 'werken')} en blijft daar staan; kiezen kan niemand het meer.`,
    listIt: 'Tonen in de lijst van werken',
    shareIt: 'Alle partijen mogen deze kolom zien',
    sharedMeans: 'Zij gaat mee in bestanden voor anderen, bij werken die zij volledig zien.',
    keptMeans: 'Zij is alleen voor wie het plan maakt, en gaat mee in geen bestand voor anderen.',
  },
  en: {
    title: 'Columns of the project',
    intro:
      'What you want to keep of works yourself, beside what parties deliver. No delivery changes it. Fill in a column at a work, or at the works that you choose together.',
    list: 'Columns',
    none: 'There are no columns yet. Add one: urgency, district team or the day of the open evening, for instance.',
    add: 'Add column',
    change: 'Change',
    changeTitle: (name) => `Change column ${name}`,
    keep: 'Save column',
    end: 'End',
    reopen: 'Use again',
    remove: 'Remove',
    removeWith: (count) =>
      count === '0' ? 'Remove column' : `Remove with ${howMany(count, 'value', 'values')}`,
    keepIt: 'Do not remove',
    goes: (count) =>
      count === '0'
        ? 'Nothing stands in this column yet. Undo with Ctrl+Z.'
        : `With this column goes what was filled in for ${howMany(count, 'work', 'works')}. Ctrl+Z brings it back. If it is only to be filled in no more, end it.`,
    about: (action, name) => `${action}: ${name}`,
    up: (name) => `${name} forward`,
    down: (name) => `${name} back`,
    filled: (count) => `filled in for ${howMany(count, 'work', 'works')}`,
    isListed: 'in the list of works',
    forAll: 'for all parties',
    forUs: 'only for who makes the plan',
    ended: 'ended',
    nameHelp: 'What the column is called at a work, in the list and in files.',
    nameProblem: 'Give the column a name of at most 80 characters.',
    kindStays: (kind) => `In this column stands: ${kind}. That stays so; otherwise make another column.`,
    choice: (number) => `Choice ${number}`,
    addChoice: 'Add choice',
    off: 'Off the list',
    takeOff: (name) => `Take ${name} off the list`,
    choicesProblem: 'Give at least one choice.',
    stillUsed: (name, count) =>
      `"${name}" stands at ${howMany(count, 'work', 'works')} and stays there; nobody can choose it any more.`,
    listIt: 'Show in the list of works',
    shareIt: 'All parties may see this column',
    sharedMeans: 'It goes along in files for others, with works that they see in full.',
    keptMeans: 'It is only for who makes the plan, and goes along in no file for others.',
  },
})
