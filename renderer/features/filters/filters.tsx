/** What is looked at: a menu per facet, the choices made as chips, and always how much they hide. */
import { memo } from 'react'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import { useProjectColumns, useSaidOfWorks, useWorks } from '../../api/index.ts'
import {
  choicesIn,
  filteredWorks,
  useShownClusters,
  useVisibleClusterCount,
  useViewState,
  useVisibleWorks,
  type DatesWanted,
} from '../../state/index.ts'
import { Button, Icon, useFormat, useWords } from '../../ui/index.ts'
import { FacetMenu } from './facet-menu.tsx'
import { facets, toggled } from './facets.ts'
import { useRangeName } from './use-range-name.ts'
import { useFacetNames } from './use-facet-names.ts'
import { words } from './words.ts'
import styles from './filters.module.css'

/** The filters; need no props: the filter is shared. */
export function Filters() {
  const t = useWords(words)
  const { columns } = useProjectColumns()
  const isChosen = useViewState(({ filter }) => filter.choices.length + filter.ranges.length > 0)
  // Who has no column to choose by has no menu of it: of text one searches.
  const hasChoices = isChosen || columns.some(({ kind, isEnded }) => kind !== 'text' && !isEnded)
  return (
    <div className={styles.filters} role="group" aria-label={t.filters}>
      <div className={styles.facets}>
        {facets.map((facet) =>
          facet === 'choices' && !hasChoices ? null : <FacetMenu key={facet} facet={facet} />,
        )}
      </div>
      <Chosen />
      <Hidden />
    </div>
  )
}

function Chosen() {
  const t = useWords(words)
  const nameOf = useFacetNames()
  const rangeName = useRangeName()
  const filter = useViewState((state) => state.filter)
  const changeFilter = useViewState((state) => state.changeFilter)
  const clearFilter = useViewState((state) => state.clearFilter)
  const { date } = useFormat()
  if (choicesIn(filter) === 0) return null
  const text = filter.text.trim()
  const sayDates = (dates: DatesWanted) =>
    'day' in dates ? t.dates[dates.is](date(dateOfDay(dates.day))) : t.dates[dates.is]
  return (
    <ul className={styles.chosenList} aria-label={t.chosen}>
      {facets.flatMap((facet) =>
        filter[facet].map((value) => (
          <li key={`${facet} ${value}`}>
            <Removable
              what={nameOf(facet, value)}
              onRemove={() => changeFilter(toggled(filter, facet, value))}
            />
          </li>
        )),
      )}
      {filter.ranges.map((range) => (
        <li key={range}>
          <Removable
            what={rangeName(range)}
            onRemove={() => changeFilter({ ranges: filter.ranges.filter((one) => one !== range) })}
          />
        </li>
      ))}
      {filter.dates !== null && (
        <li>
          <Removable what={sayDates(filter.dates)} onRemove={() => changeFilter({ dates: null })} />
        </li>
      )}
      {text !== '' && (
        <li>
          <Removable what={t.text(text)} onRemove={() => changeFilter({ text: '' })} />
        </li>
      )}
      <li>
        <Button look="quiet" onPress={clearFilter}>
          {t.clear}
        </Button>
      </li>
    </ul>
  )
}

function Removable({ what, onRemove }: { readonly what: string; readonly onRemove: () => void }) {
  const t = useWords(words)
  return (
    <button type="button" className={styles.removable} aria-label={t.remove(what)} onClick={onRemove}>
      {what}
      <Icon name="close" size={12} />
    </button>
  )
}

/** Nothing is ever hidden without saying how much, and by what. */
function Hidden() {
  const t = useWords(words)
  const { number } = useFormat()
  const { works } = useWorks()
  const visible = useVisibleWorks()
  const filter = useViewState((state) => state.filter)
  const clustersHidden = useHiddenClusters()
  const filtered = filteredWorks(works, filter, useSaidOfWorks()).length
  const byFilter = works.length - filtered
  const byMoment = filtered - visible.length
  const sentences = [
    byFilter > 0 ? t.byFilter(number(byFilter)) : null,
    byMoment > 0 ? t.byMoment(number(byMoment)) : null,
    clustersHidden > 0 ? t.clustersHidden(number(clustersHidden)) : null,
  ].filter((sentence) => sentence !== null)
  return (
    <div className={styles.hidden} role="status">
      {sentences.join(' · ')}
      {byMoment > 0 && <AllTimeButton />}
    </div>
  )
}

/** Stays as it is while the numbers beside it change. */
const AllTimeButton = memo(function AllTimeButton() {
  const t = useWords(words)
  const setMoment = useViewState((state) => state.setMoment)
  return (
    <Button look="quiet" onPress={() => setMoment(null)}>
      {t.allTime}
    </Button>
  )
})

function useHiddenClusters(): number {
  const all = useShownClusters()?.length ?? 0
  return all - (useVisibleClusterCount() ?? 0)
}
