/** What a party lets others see, in words. */
import type { Bilingual, Language } from '../domain/language.ts'
import { message, say } from '../domain/message.ts'
import { shareLevelNames, type Shared } from '../domain/sharing.ts'

/** Amounts and own columns are said only where they could go out. */
export function sayShared(shared: Shared): Bilingual {
  return { nl: inWords(shared, 'nl'), en: inWords(shared, 'en') }
}

function inWords({ level, money, own }: Shared, language: Language): string {
  const name = shareLevelNames[level][language]
  if (level !== 'full') return name
  const besides = [
    message(money ? 'sharing.withMoney' : 'sharing.withoutMoney'),
    message(own ? 'sharing.withOwn' : 'sharing.withoutOwn'),
  ]
  return [name, ...besides.map((one) => say(one, language))].join(', ')
}
