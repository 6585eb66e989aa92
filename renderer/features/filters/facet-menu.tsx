/** One facet behind a button: its choices with how much each would show. */
import { useMemo } from 'react'
import { Button as AriaButton, DialogTrigger } from 'react-aria-components'
import { useOverlaps, useProject, useProjectColumns, useSaidOfWorks, useWorks } from '../../api/index.ts'
import { useViewState, type ClusterRow } from '../../state/index.ts'
import { DisciplineMark, Icon, useFormat, useSay, useWords } from '../../ui/index.ts'
import { PopoverDialog } from '../../ui/popover-dialog.tsx'
import { ToggleChip } from '../../ui/toggle-chip.tsx'
import { Discipline } from '../../../shared/domain/discipline.ts'
import { facetNames, optionsOf, toggled, type Facet } from './facets.ts'
import { Ranges } from './ranges.tsx'
import { useFacetNames } from './use-facet-names.ts'
import { words } from './words.ts'
import styles from './filters.module.css'

const noClusters: readonly ClusterRow[] = []

export function FacetMenu({ facet }: { readonly facet: Facet }) {
  const say = useSay()
  const { number } = useFormat()
  const chosen = useViewState(
    ({ filter }) => filter[facet].length + (facet === 'choices' ? filter.ranges.length : 0),
  )
  return (
    <DialogTrigger>
      <AriaButton className={styles.facet ?? ''} data-active={chosen > 0 || undefined}>
        {say(facetNames[facet])}
        {chosen > 0 && <span className={styles.chosen}>{number(chosen)}</span>}
        <Icon name="down" size={12} />
      </AriaButton>
      <PopoverDialog
        label={say(facetNames[facet])}
        placement="bottom start"
        className={styles.popover}
        insideClassName={styles.menu}
      >
        <Choices facet={facet} />
        {facet === 'choices' && <Ranges />}
      </PopoverDialog>
    </DialogTrigger>
  )
}

function Choices({ facet }: { readonly facet: Facet }) {
  const t = useWords(words)
  const { number } = useFormat()
  const nameOf = useFacetNames()
  const { works } = useWorks()
  const { data } = useOverlaps()
  const { project } = useProject()
  const { columns } = useProjectColumns()
  const said = useSaidOfWorks()
  const filter = useViewState((state) => state.filter)
  const moment = useViewState((state) => state.moment)
  const changeFilter = useViewState((state) => state.changeFilter)
  const options = useMemo(() => {
    const clusters = data?.clusters ?? noClusters
    const parties = project?.parties ?? []
    return optionsOf(facet, { works, clusters, parties, moment, filter, columns, said })
  }, [facet, works, data, project, moment, filter, columns, said])
  const chosen: readonly string[] = filter[facet]
  // Columns with numbers and days have bounds of their own below.
  if (options.length === 0)
    return facet === 'choices' ? null : <p className={styles.about}>{t.nothingToChoose}</p>
  return (
    <>
      <p className={styles.about}>{t.about[facet]}</p>
      <div className={styles.options}>
        {options.map(({ value, count }) => (
          <ToggleChip
            key={value}
            count={number(count)}
            isSelected={chosen.includes(value)}
            onChange={() => changeFilter(toggled(filter, facet, value))}
          >
            {facet === 'disciplines' && <DisciplineMark discipline={Discipline.parse(value)} />}
            {nameOf(facet, value)}
          </ToggleChip>
        ))}
      </div>
    </>
  )
}
