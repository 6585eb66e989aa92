/** Entry of the terminal: `npm run -s cli -- COMMAND`. Exit 0 done, 1 a handled failure, 2 wrong usage. */
import { parseArgs } from 'node:util'
import { Language } from '../../shared/domain/language.ts'
import { message, say, type Message } from '../../shared/domain/message.ts'
import { ExpectedFailure } from '../../shared/domain/result.ts'
import { askedLanguage, bearBrokenPipes, optionFault } from '../core/index.ts'
import { choiceOf, WrongUsage, type Command, type Said } from './command.ts'
import { copiesCommand } from './commands/copies.ts'
import { copyCommand } from './commands/copy.ts'
import { demoCommand } from './commands/demo.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { layerCommand } from './commands/layer.ts'
import { mergeCommand } from './commands/merge.ts'
import { newCommand } from './commands/new.ts'
import { overlapsCommand } from './commands/overlaps.ts'
import { prepareCommand } from './commands/prepare.ts'
import { readPreparedCommand } from './commands/read-prepared.ts'
import { rejectsCommand } from './commands/rejects.ts'
import { repairCommand } from './commands/repair.ts'
import { restoreCommand } from './commands/restore.ts'
import { rulesCommand } from './commands/rules.ts'
import { serveCommand } from './commands/serve.ts'
import { templateCommand } from './commands/template.ts'
import { verifyCommand } from './commands/verify.ts'

const commands: Readonly<Record<string, Command>> = {
  new: newCommand,
  import: importCommand,
  layer: layerCommand,
  overlaps: overlapsCommand,
  rules: rulesCommand,
  export: exportCommand,
  prepare: prepareCommand,
  'read-prepared': readPreparedCommand,
  rejects: rejectsCommand,
  template: templateCommand,
  copy: copyCommand,
  merge: mergeCommand,
  verify: verifyCommand,
  copies: copiesCommand,
  restore: restoreCommand,
  repair: repairCommand,
  serve: serveCommand,
  demo: demoCommand,
}

const everyCommand = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const

const help = `samenloop COMMAND [--json] [--lang nl|en]

${Object.values(commands)
  .map(({ usage }) => `  ${usage}`)
  .join('\n')}

--json prints one JSON document. Exit: 0 done, 1 a handled failure, 2 wrong usage.
`

// Whoever reads may have enough (`| head`): then there is nobody left to say anything to.
bearBrokenPipes(() => process.exit())
process.exitCode = await main(process.argv.slice(2))

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    ;(name === undefined ? process.stderr : process.stdout).write(help)
    return name === undefined ? 2 : 0
  }
  const language = askedLanguage(rest)
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) return complain(message('host.unknownCommand', { command: name }), language, 2)
  try {
    return print(await runCommand(command, rest, language), rest.includes('--json'))
  } catch (error) {
    if (error instanceof ExpectedFailure) return complain(error.failure, language, 1)
    if (!(error instanceof WrongUsage)) throw error
    const why = say(error.failure, language)
    return complain(message('host.wrongUsage', { why, usage: command.usage }), language, 2)
  }
}

async function runCommand(command: Command, rest: readonly string[], language: Language): Promise<Said> {
  const { values, positionals } = parse(command, rest)
  if (values['help'] === true) return { json: { usage: command.usage }, text: [command.usage] }
  choiceOf({ positionals, values, language, json: false }, 'lang', Language.options)
  const [least, most] = command.words
  if (positionals.length < least)
    throw new WrongUsage('host.missingArgument', { argument: missing(command, positionals) })
  const extra = positionals[most]
  if (extra !== undefined) throw new WrongUsage('host.tooManyArguments', { argument: extra })
  return command.run({ positionals, values, language, json: values['json'] === true })
}

function parse(command: Command, rest: readonly string[]) {
  try {
    const options = { ...everyCommand, ...command.options }
    const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true })
    return { positionals, values: values as Record<string, string | boolean | undefined> }
  } catch (error) {
    const { key, values } = optionFault(error, (option) => takesValue(command, option))
    throw new WrongUsage(key, values)
  }
}

function takesValue(command: Command, option: string): boolean {
  const options: Command['options'] = { ...everyCommand, ...command.options }
  return options[option]?.type === 'string'
}

/** The capital words of the usage are what a person types: the first one that is not there. */
function missing({ usage }: Command, positionals: readonly string[]): string {
  const words = usage
    .split(' ')
    .filter(
      (word, at, all) =>
        /^[A-Z]+(\.\.\.)?$/.test(word) && !all[at - 1]?.startsWith('--') && !all[at - 1]?.startsWith('[--'),
    )
  return words[positionals.length] ?? usage
}

/** `--lang`, otherwise English where the system speaks it, otherwise Dutch. */
function print({ json, text, failed }: Said, asJson: boolean): number {
  process.stdout.write(asJson ? `${JSON.stringify(json)}\n` : `${text.join('\n')}\n`)
  return failed ? 1 : 0
}

function complain(failure: Message, language: Language, code: 1 | 2): number {
  process.stderr.write(`${say(failure, language)}\n`)
  return code
}
