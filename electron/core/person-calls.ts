/** Who is at the keyboard. */
import type { CoreContext } from './context.ts'
import type { Handlers } from './handlers.ts'

export function personCalls({ person }: CoreContext): Handlers<'person.read' | 'person.keep'> {
  return {
    'person.read': () => person.now(),
    'person.keep': ({ name }) => person.keep(name),
  }
}
