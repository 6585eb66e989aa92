/** Words of the screen in two languages, typed: a table per feature, so that a word that lacks a language cannot be. */
import { useCallback } from 'react'
import type { Bilingual } from '../../shared/domain/language.ts'
import { say, type Message } from '../../shared/domain/message.ts'
import { useLanguage } from '../state/index.ts'

export interface Words<Table> {
  readonly nl: Table
  readonly en: Table
}

/** A table of words: texts, or functions for sentences with values. Both languages have the same names. */
export function defineWords<Table extends object>(words: {
  readonly nl: Table
  readonly en: NoInfer<Table>
}): Words<Table> {
  return words
}

/** The table in the language of the screen. */
export function useWords<Table>(words: Words<Table>): Table {
  return words[useLanguage()]
}

/** Says a Message, or a bilingual name of the domain (a discipline, a firmness), in the language of the screen. */
export function useSay(): (said: Message | Bilingual) => string {
  const language = useLanguage()
  return useCallback((said) => ('key' in said ? say(said, language) : said[language]), [language])
}
