/** The year of the plan: the one people chose in Plan, otherwise the one the project is mostly about. */
import { create } from 'zustand'
import { useCombinations, useProject, useWorks } from '../api/index.ts'
import { defaultPlanYear } from '../../shared/plan/default-plan-year.ts'
import { rememberLast } from './remember-last.ts'

interface ChosenYear {
  /** Null: nobody chose, so the project decides. */
  readonly year: number | null
  /** The project it was chosen in. */
  readonly file: string
}

/** Stays while people look elsewhere in the same project. */
const useChosenYear = create<ChosenYear>(() => ({ year: null, file: '' }))

const usualYear = rememberLast(defaultPlanYear)

export function usePlanYear(): number {
  const { project } = useProject()
  const { works } = useWorks()
  const { combinations } = useCombinations()
  const { year, file } = useChosenYear()
  if (year !== null && file === project?.file) return year
  return usualYear(combinations, works, new Date().getFullYear() + 1)
}

/** Chooses the year for the project that stands open in `file`. */
export function choosePlanYear(year: number, file: string): void {
  useChosenYear.setState({ year, file })
}
