/** The words of alarms and messages. */
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    title: 'Meldingen',
    button: (alarms: string, messages: string) =>
      `Meldingen: alarmen ${alarms}, nieuwe berichten ${messages}`,
    alarms: (count: string) => `Alarmen (${count})`,
    messages: (count: string) => `Berichten (${count})`,
    noAlarms: 'Niemand hoeft nu iets te doen.',
    noMessages: (days: string) => `Niets nieuws in de laatste ${days} dagen.`,
    more: (count: string) => `En nog ${count}: zij komen hier te staan zodra die erboven zijn afgehandeld.`,
    isNew: 'nieuw',
    now: 'nu',
    abouts: {
      combination: 'combinatie',
      cluster: 'kansengebied',
      agreement: 'afspraak',
      escalation: 'opgeschaald',
      person: 'vertrokken',
      groundRules: 'Spelregels',
      followed: 'gevolgd',
      proposal: 'voorstel',
    },
  },
  en: {
    title: 'Signals',
    button: (alarms: string, messages: string) => `Signals: alarms ${alarms}, new messages ${messages}`,
    alarms: (count: string) => `Alarms (${count})`,
    messages: (count: string) => `Messages (${count})`,
    noAlarms: 'Nobody has to act now.',
    noMessages: (days: string) => `Nothing new in the last ${days} days.`,
    more: (count) => `And ${count} more: they will stand here once those above are dealt with.`,
    isNew: 'new',
    now: 'now',
    abouts: {
      combination: 'combination',
      cluster: 'cluster',
      agreement: 'agreement',
      escalation: 'escalated',
      person: 'left',
      groundRules: 'Ground rules',
      followed: 'followed',
      proposal: 'proposal',
    },
  },
})
