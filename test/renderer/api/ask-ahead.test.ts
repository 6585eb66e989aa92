/** What is asked before the window stands, against a stand-in for the core. */
import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askAhead } from '../../../renderer/api/index.ts'
import { projectQuery } from '../../../renderer/api/use-project.ts'

afterEach(() => vi.unstubAllGlobals())

/** What was asked at which path, when the core says this of the project. */
async function askedOf(project: object | null): Promise<string[]> {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.reject(new TypeError('nobody there'))
  })
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } })
  if (project !== null)
    client.setQueryData(projectQuery.queryKey, { project, host: 'web', turn: null } as never)
  await askAhead(client)
  client.clear()
  return asked
}

const revisions = Object.fromEntries(['work', 'party', 'column'].map((kind) => [kind, 4]))

describe('asking ahead', () => {
  it('asks for places and works, and bears that nobody answers', async () => {
    const asked = await askedOf({ file: 'a.samenloop', works: 3, revision: 4, revisions })
    expect(asked.toSorted()).toEqual(['/shapes', '/works'])
  })

  it('asks nothing about a project without works, and only whether there is one when nobody knows', async () => {
    expect(await askedOf({ file: 'a.samenloop', works: 0, revision: 4, revisions })).toEqual([])
    expect(await askedOf(null)).toEqual(['/api/project.read'])
  })
})
