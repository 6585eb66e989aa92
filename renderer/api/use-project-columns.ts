/** Columns that the project adds to works, and what stands in them. */
import { useMemo } from 'react'
import type { ProjectColumnId, WorkId } from '../../shared/domain/ids.ts'
import { columnsInOrder, columnValueId, type ProjectColumn } from '../../shared/domain/project-column.ts'
import { useCall } from './use-call.ts'
import { useProject } from './use-project.ts'

const nothing = {}
const none: readonly ProjectColumn[] = []

export function useProjectColumns() {
  const { project } = useProject()
  const { data, isPending, failure } = useCall('column.list', nothing, { enabled: project !== null })
  const known = useMemo(() => {
    const values = data?.values ?? []
    const byId = new Map(values.map(({ id, value }) => [id, value]))
    return {
      /** In their order, those that ended last. */
      columns: data === undefined ? none : columnsInOrder(data.columns),
      /** Null: nothing was filled in. */
      valueOf: (column: ProjectColumnId, work: WorkId) => byId.get(columnValueId({ column, work })) ?? null,
      /** How many works it was filled in for. */
      countOf: (column: ProjectColumnId) => values.filter((one) => one.column === column).length,
      /** Of how many works it says this. */
      countSaying: (column: ProjectColumnId, said: string) =>
        values.filter((one) => one.column === column && one.value === said).length,
    }
  }, [data])
  return useMemo(() => ({ ...known, isPending, failure }), [known, isPending, failure])
}
