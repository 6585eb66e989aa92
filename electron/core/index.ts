/** What hosts see of the core. */
export { askedLanguage } from './asked-language.ts'
export { bearBrokenPipes } from './broken-pipe.ts'
export { dataFolder } from './data-folder.ts'
export { personAtKeyboard } from './person.ts'
export { isRunning } from './is-running.ts'
export { openCore, type Core } from './open-core.ts'
export { isPacked } from './packed-answers.ts'
export { openTown } from './town.ts'
