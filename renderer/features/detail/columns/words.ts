/** The words of columns of the project at a work, and at works that were chosen together. */
import { howMany } from '../../../ui/how-many.ts'
import { defineWords } from '../../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Kolommen van het project',
    manage: 'Kolommen beheren…',
    fill: 'Invullen',
    change: 'Wijzigen',
    about: (action: string, column: string) => `${action}: ${column}`,
    ended: 'beëindigd',
    offTheList: 'niet meer in de lijst',
    fillOne: (work: string) => `Invullen bij ${work}`,
    fillMany: (count: string) => `Invullen bij ${howMany(count, 'werk', 'werken')}`,
    column: 'Kolom',
    keep: 'Opslaan',
    empty: 'leeg',
    numberHelp: 'Een getal, zoals 1.250 of 2,5.',
    dateHelp: 'Een dag, zoals 12-3-2027 of 12 mrt 2027.',
    reads: (day: string) => `Dit is ${day}.`,
    staysEmpty: 'Er is niets ingevuld.',
    goes: (count: string) => `Wat bij ${howMany(count, 'werk', 'werken')} is ingevuld, gaat weg.`,
    replaces: (count: string) =>
      `Bij ${howMany(count, 'werk', 'werken')} staat al iets anders; dat wordt vervangen.`,
  },
  en: {
    title: 'Columns of the project',
    manage: 'Manage columns…',
    fill: 'Fill in',
    change: 'Change',
    about: (action, column) => `${action}: ${column}`,
    ended: 'ended',
    offTheList: 'off the list',
    fillOne: (work) => `Fill in for ${work}`,
    fillMany: (count) => `Fill in for ${howMany(count, 'work', 'works')}`,
    column: 'Column',
    keep: 'Save',
    empty: 'empty',
    numberHelp: 'A number, such as 1,250 or 2.5.',
    dateHelp: 'A day, such as 12-3-2027 (day first) or 12 Mar 2027.',
    reads: (day) => `This is ${day}.`,
    staysEmpty: 'Nothing is filled in.',
    goes: (count) => `What was filled in for ${howMany(count, 'work', 'works')} goes.`,
    replaces: (count) =>
      `Something else stands at ${howMany(count, 'work', 'works')} already; that is replaced.`,
  },
})
