/** Asks for what takes longest to come before the window is put together, so that the one goes on while the other does. */
import type { QueryClient } from '@tanstack/react-query'
import { revisionOf } from '../../shared/contract/calls.ts'
import { shapesQuery } from './use-places.ts'
import { allWorksQuery } from './use-project-data.ts'
import { projectQuery } from './use-project.ts'

/**
 * The project that stands open, and the works and places of it. A browser keeps few lines open to one program: these come
 * before the many small questions of the window. What fails is said by whoever shows it, who asks again.
 */
export async function askAhead(client: QueryClient): Promise<void> {
  const read = await client.query(projectQuery).catch(() => null)
  const project = read?.project ?? null
  if (project === null || project.works === 0) return
  const version = [project.file, revisionOf('work.list', project)] as const
  await Promise.allSettled([client.query(shapesQuery(client, version)), client.query(allWorksQuery(version))])
}
