/** What a command of the terminal is. */
import type { ParseArgsOptionsConfig } from 'node:util'
import type { Language } from '../../shared/domain/language.ts'
import type { MessageKey } from '../../shared/domain/message.ts'
import { failed, type Failure } from '../../shared/domain/result.ts'

/** What was typed after the command's name, split by `node:util` parseArgs. */
export interface Arguments {
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly language: Language
  readonly json: boolean
}

/** One JSON document for `--json`, lines for people otherwise; `stays` keeps the program running (serve). */
export interface Said {
  readonly json: unknown
  readonly text: readonly string[]
  /** Exit 1 though the answer was given: a file that is not sound. */
  readonly failed?: boolean
  readonly stays?: boolean
}

export interface Command {
  readonly usage: string
  readonly options: ParseArgsOptionsConfig
  /** Least and most words after the command's name. */
  readonly words: readonly [least: number, most: number]
  run(args: Arguments): Promise<Said>
}

/** The command was typed wrong: exit 2, with the sentence and the usage. */
export class WrongUsage extends Error {
  readonly failure: Failure
  constructor(key: MessageKey, values: Failure['values']) {
    super(key)
    this.failure = failed(key, values).failure
  }
}

/** The text of an option, or undefined when it was not given. */
export function textOf({ values }: Arguments, option: string): string | undefined {
  const value = values[option]
  return typeof value === 'string' ? value : undefined
}

/** The text of an option that must be there. */
export function requiredText(args: Arguments, option: string): string {
  const text = textOf(args, option)?.trim()
  if (!text) throw new WrongUsage('host.missingArgument', { argument: `--${option}` })
  return text
}

export interface NumberBounds {
  readonly least?: number
  readonly most: number
  readonly whole?: true
}

/** The number of an option; undefined when it was not given. */
export function numberOf(args: Arguments, option: string, bounds: NumberBounds): number | undefined {
  const { least = 0, most, whole = false } = bounds
  const text = textOf(args, option)
  if (text === undefined) return undefined
  const value = Number(text)
  const fits = text.trim() !== '' && value >= least && value <= most
  if (!fits || (whole && !Number.isInteger(value))) {
    const key = whole ? 'host.notAWholeNumber' : 'host.notANumber'
    throw new WrongUsage(key, { option, value: text, least, most })
  }
  return value
}

/** A word of the command that `words` says is there. */
export function wordAt({ positionals }: Arguments, at: number): string {
  const word = positionals[at]
  if (word === undefined) throw new Error(`word ${String(at)} was promised by the command's words`)
  return word
}

/** The value of an option out of a fixed list; undefined when it was not given. */
export function choiceOf<Choice extends string>(
  args: Arguments,
  option: string,
  choices: readonly Choice[],
): Choice | undefined {
  const value = textOf(args, option)
  if (value === undefined) return undefined
  const found = choices.find((choice) => choice === value)
  if (found === undefined)
    throw new WrongUsage('host.unknownValue', { option, value, choices: choices.join(', ') })
  return found
}
