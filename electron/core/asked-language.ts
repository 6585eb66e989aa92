/** The language of a program without a window: `--lang nl|en`, or else that of the machine. */
import { Language } from '../../shared/domain/language.ts'

export function askedLanguage(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Language {
  const at = args.lastIndexOf('--lang')
  const word = args.findLast((each) => each.startsWith('--lang='))?.slice('--lang='.length)
  const asked = Language.safeParse(word ?? (at < 0 ? undefined : args[at + 1]))
  if (asked.success) return asked.data
  return (environment['LC_ALL'] ?? environment['LANG'] ?? '').startsWith('en') ? 'en' : 'nl'
}
