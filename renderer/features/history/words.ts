/** The words of history. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Geschiedenis',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw doen',
    today: 'Vandaag',
    yesterday: 'Gisteren',
    undone: 'ongedaan gemaakt',
    done: { undo: 'Ongedaan gemaakt', redo: 'Opnieuw gedaan' },
    keepsAs: (name: string) => `U legt vast als ${name}.`,
    otherName: 'Andere naam…',
    more: 'Eerdere wijzigingen tonen',
    loading: 'Geschiedenis lezen…',
    emptyTitle: 'Nog niets gedaan',
    empty:
      'Hier komt elke wijziging van dit project te staan: wat, door wie en wanneer. Alles is terug te draaien.',
  },
  en: {
    title: 'History',
    undo: 'Undo',
    redo: 'Redo',
    today: 'Today',
    yesterday: 'Yesterday',
    undone: 'undone',
    done: { undo: 'Undone', redo: 'Redone' },
    keepsAs: (name) => `You keep as ${name}.`,
    otherName: 'Another name…',
    more: 'Show earlier changes',
    loading: 'Reading history…',
    emptyTitle: 'Nothing done yet',
    empty: 'Every change of this project will stand here: what, by whom and when. All of it can be undone.',
  },
})
