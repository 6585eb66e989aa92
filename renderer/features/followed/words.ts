/** The words of the list of what is followed. */
import { howMany } from '../../ui/how-many.ts'
import { defineWords } from '../../ui/index.ts'

export const words = defineWords({
  nl: {
    list: 'Gevolgd',
    loading: 'Kijken wat er veranderde…',
    emptyTitle: 'U volgt nog niets',
    empty:
      'Kies een werk, een straat of een kansengebied en druk op Volgen. Hier staat dan wat eraan veranderde sinds u het laatst keek. Dit onthoudt deze computer voor u; anderen zien het niet.',
    all: (all: string, changed: string) =>
      `${all} gevolgd, ${changed === '0' ? 'niets veranderd' : `${changed} veranderd`}`,
    allSeen: 'Alles gezien',
    seen: 'Gezien',
    stop: 'Niet meer volgen',
    about: (action: string, name: string) => `${action}: ${name}`,
    kinds: { work: 'werk', street: 'straat', meeting: 'kansengebied' },
    changed: 'veranderd',
    since: (day: string) => `Sinds ${day}:`,
    same: (day: string) => `Niets veranderd sinds ${day}.`,
    nothingLeft: (day: string) => `Er zijn hier geen werken meer, zoals op ${day}.`,
    more: (count: string) => `En nog ${howMany(count, 'verandering', 'veranderingen')}.`,
  },
  en: {
    list: 'Followed',
    loading: 'Looking for what changed…',
    emptyTitle: 'You follow nothing yet',
    empty:
      'Choose a work, a street or a cluster and press Follow. Here will stand what changed of it since you last looked. This computer remembers it for you; others do not see it.',
    all: (all, changed) => `${all} followed, ${changed === '0' ? 'nothing changed' : `${changed} changed`}`,
    allSeen: 'All seen',
    seen: 'Seen',
    stop: 'Stop following',
    about: (action, name) => `${action}: ${name}`,
    kinds: { work: 'work', street: 'street', meeting: 'cluster' },
    changed: 'changed',
    since: (day) => `Since ${day}:`,
    same: (day) => `Nothing changed since ${day}.`,
    nothingLeft: (day) => `There are no works here any more, as on ${day}.`,
    more: (count) => `And ${howMany(count, 'change', 'changes')} more.`,
  },
})
