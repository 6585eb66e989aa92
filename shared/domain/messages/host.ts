import type { Bilingual } from '../language.ts'

/** Sentences of the hosts: shell, web and terminal. */
export const hostMessages = {
  'host.unknownCommand': {
    nl: 'Het commando "{command}" bestaat niet; gebruik --help voor de lijst.',
    en: 'There is no command "{command}"; use --help for the list.',
  },
} as const satisfies Record<string, Bilingual>
