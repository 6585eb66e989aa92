/** What is looked at on the Werkblad, as printing takes it. */
import { useMemo } from 'react'
import { useCombinations, useProject, useWorks } from '../../api/index.ts'
import { useShownBasemap } from '../../map/index.ts'
import {
  audienceOf,
  cameraOver,
  sightNow,
  useFilteredWorks,
  useLanguage,
  useMapMemory,
  useSelection,
  useViewState,
  useVisibleClusters,
  useVisibleWorks,
} from '../../state/index.ts'
import type { CallInput } from '../../../shared/contract/calls.ts'
import type { SheetAbout } from '../../../shared/domain/sheet.ts'
import { dateOfDay } from '../../../shared/time/day-number.ts'
import type { InView, PrintChoice } from './print-choice.ts'

export function useInView(): InView {
  const selection = useSelection()
  const clusters = useVisibleClusters()
  const { combinations } = useCombinations()
  const filtered = useFilteredWorks()
  const visible = useVisibleWorks()
  const moment = useViewState((state) => state.moment)
  return useMemo(
    () => ({ selection, clusters: clusters ?? [], combinations, filtered, visible, moment }),
    [selection, clusters, combinations, filtered, visible, moment],
  )
}

type Asked = Omit<CallInput<'sheet.make'>, 'as'>

/** What the core is asked to draw. */
export function useSheetsAsked(choice: PrintChoice, sheets: readonly SheetAbout[]): Asked {
  const language = useLanguage()
  const { project } = useProject()
  const basemap = useShownBasemap()
  const { works } = useWorks()
  const filtered = useFilteredWorks()
  const moment = useViewState((state) => state.moment)
  const file = project?.file ?? ''
  const view = useMapMemory(({ views }) => views[cameraOver(file)])
  const switched = useMapMemory((state) => state.switched)
  const layers = project?.layers
  return useMemo(
    () => ({
      ...{ paper: choice.paper, orientation: choice.orientation, scale: choice.scale },
      ...{ title: choice.title.trim(), language, forWhom: audienceOf(choice.forWhom) },
      view: view ?? null,
      sheets: [...sheets],
      time: moment && { start: dateOfDay(moment.start), end: dateOfDay(moment.end) },
      // In the words of a project, as it is kept with a sight.
      filter: sightNow(file).filter,
      works: filtered.length === works.length ? null : filtered.map(({ id }) => id),
      layers: (layers ?? []).filter((one) => switched.includes(one.id) !== one.isShown).map(({ id }) => id),
      hasBasemap: basemap !== null,
    }),
    // The filter is what was filtered by: another one makes another list.
    [choice, language, view, sheets, moment, file, filtered, works, layers, switched, basemap],
  )
}
