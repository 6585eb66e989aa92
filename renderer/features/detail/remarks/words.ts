/** The words of what people remark on what is open. */
import { howMany } from '../../../ui/how-many.ts'
import { defineWords } from '../../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Opmerkingen',
    add: 'Opmerking toevoegen',
    changeTitle: 'Opmerking wijzigen',
    help: 'Blijft bij het project en gaat niet mee naar andere partijen.',
    empty: 'Schrijf wat u wilt opmerken.',
    keep: 'Opmerking opslaan',
    change: 'Wijzigen',
    remove: 'Verwijderen',
    settle: 'Afgehandeld',
    open: 'Weer openen',
    by: (actor: string, date: string) => `${actor}, ${date}`,
    onWork: (name: string) => `bij ${name}`,
    onMeeting: (work: string, met: string) => `bij ${work} en ${met} samen`,
    earlier: (count: string) => howMany(count, 'afgehandelde opmerking', 'afgehandelde opmerkingen'),
    about: (action: string, text: string) => `${action}: ${text}`,
  },
  en: {
    title: 'Remarks',
    add: 'Add remark',
    changeTitle: 'Change remark',
    help: 'Stays with the project and does not go to other parties.',
    empty: 'Write what you want to remark.',
    keep: 'Save remark',
    change: 'Change',
    remove: 'Remove',
    settle: 'Dealt with',
    open: 'Open again',
    by: (actor, date) => `${actor}, ${date}`,
    onWork: (name) => `on ${name}`,
    onMeeting: (work, met) => `on ${work} and ${met} together`,
    earlier: (count) => howMany(count, 'remark that was dealt with', 'remarks that were dealt with'),
    about: (action, text) => `${action}: ${text}`,
  },
})
