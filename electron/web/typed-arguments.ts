/** What was typed after `npm start --`, or in one sentence what is wrong with it. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { done, failed, type Result } from '../../shared/domain/result.ts'
import { optionFault } from '../core/index.ts'

export interface TypedArguments {
  /** Null opens the made-up town to practise in. */
  readonly file: string | null
  /** 0 lets the system choose. */
  readonly port: number
  readonly opensBrowser: boolean
}

const options = {
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  lang: { type: 'string' },
  // For the desktop window, which is not there where this is read: without a file the town opens anyhow.
  practise: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig

export const usage = 'npm start -- [FILE] [--port N] [--no-open] [--lang nl|en]'

export function typedArguments(args: readonly string[]): Result<TypedArguments> {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const [file = null, tooMany] = positionals
    if (tooMany !== undefined) return failed('host.tooManyArguments', { argument: tooMany })
    const { port = '0', 'no-open': staysClosed = false } = values
    if (!isPort(port)) return failed('host.notAWholeNumber', { option: 'port', value: port, ...ports })
    return done({ file, port: Number(port), opensBrowser: !staysClosed })
  } catch (error) {
    return { ok: false, failure: optionFault(error, (option) => option === 'port' || option === 'lang') }
  }
}

const ports = { least: 0, most: 65_535 }

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= ports.most
}
