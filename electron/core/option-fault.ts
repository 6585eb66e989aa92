/** What is wrong with an option that was typed, from what Node says of it. */
import { failed, type Failure } from '../../shared/domain/result.ts'

/** `error` is what `parseArgs` of node:util threw; `takesValue` knows the options by their names without dashes. */
export function optionFault(error: unknown, takesValue: (option: string) => boolean): Failure {
  // Node names the option in its sentence: `'--distance <value>' argument missing`, `Unknown option '--afstand'`.
  const { code, message: why } = error as NodeJS.ErrnoException
  const option = /'(?:-\w, )?(-[^'\s]+)/.exec(why)?.[1] ?? ''
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return failed('host.unknownOption', { option }).failure
  const key = takesValue(option.replace(/^--/, '')) ? 'host.valueMissing' : 'host.noValue'
  return failed(key, { option }).failure
}
