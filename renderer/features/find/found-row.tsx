/** One thing that was found: what it is called, and beside it what tells it from another of that name. */
import { ListBoxItem } from 'react-aria-components'
import { verdictNames } from '../../../shared/domain/judgement-verdict.ts'
import { usePartyNames } from '../../api/index.ts'
import { DisciplineMark, useFormat, useSay, useWords } from '../../ui/index.ts'
import type { FoundThing } from './found-things.ts'
import { words } from './words.ts'
import styles from './find.module.css'

export function FoundRow({ id, thing }: { readonly id: string; readonly thing: FoundThing }) {
  const { name, beside } = useTexts(thing)
  return (
    <ListBoxItem id={id} textValue={`${name} ${beside}`} className={styles.row ?? ''}>
      {thing.is === 'work' ? <DisciplineMark discipline={thing.work.discipline} /> : null}
      {thing.is === 'cluster' ? <span className={styles.rank}>{thing.rank}</span> : null}
      <span className={styles.name}>{name}</span>
      <span className={styles.beside}>{beside}</span>
    </ListBoxItem>
  )
}

function useTexts(thing: FoundThing): { readonly name: string; readonly beside: string } {
  const t = useWords(words)
  const say = useSay()
  const { date, range, period, number } = useFormat()
  const partyName = usePartyNames()
  switch (thing.is) {
    case 'place':
      return { name: thing.place.name, beside: t.places[thing.place.kind] ?? '' }
    case 'named':
      return { name: thing.name, beside: t.worksThere(number(thing.works.length)) }
    case 'party':
      return { name: thing.party.name, beside: t.filterOn }
    case 'work': {
      const { number: own, name, party, period: when } = thing.work
      return { name: own === null ? name : `${own} ${name}`, beside: joined(partyName(party), period(when)) }
    }
    case 'cluster': {
      const { name, works, start, end } = thing.cluster
      const when = start === null || end === null ? '' : range(start, end)
      return { name, beside: joined(t.worksThere(number(works.length)), when) }
    }
    case 'combination': {
      const { name, lead, period: agreed } = thing.combination
      return { name, beside: joined(t.leads(partyName(lead)), range(agreed.start, agreed.end)) }
    }
    case 'agreement': {
      const { what, party, due } = thing.agreement
      return { name: what, beside: joined(t.agreement, partyName(party), t.due(date(due))) }
    }
    case 'judgement': {
      const { verdict, reason } = thing.judgement
      return { name: reason, beside: joined(say(verdictNames[verdict]), thing.about) }
    }
  }
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' · ')
}
