/** Tiles from the internet: asked of whom was named alone, bounded, and nothing but pictures taken. */
import { expect, test } from 'vitest'
import { brtAchtergrondkaart, fetchWebTile } from '../../electron/basemap/index.ts'

/** The middle of Utrecht at zoom 14. */
const utrecht = { zoom: 14, column: 8425, row: 5405 }
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])

/** Somebody who answers so, and what was asked of them. */
function answering(answer: () => Response | Promise<Response>) {
  const asked: { address: string; init: RequestInit }[] = []
  const fetchFromWeb = async (address: string, init: RequestInit) => {
    asked.push({ address, init })
    return answer()
  }
  return { asked, fetchFromWeb }
}

test('a tile is asked of PDOK by its zoom, column and row, and nothing besides is told', async () => {
  const { asked, fetchFromWeb } = answering(() => new Response(png))
  expect(await fetchWebTile(brtAchtergrondkaart, utrecht, fetchFromWeb)).toEqual({
    bytes: Buffer.from(png),
    type: 'image/png',
  })
  expect(asked).toHaveLength(1)
  expect(asked[0]?.address).toBe(
    'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/14/8425/5405.png',
  )
  expect(asked[0]?.init).toMatchObject({
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  })
  expect(asked[0]?.init.headers).toBeUndefined()
})

test.each([
  ['Paris', { zoom: 12, column: 2074, row: 1409 }],
  ['the other side of the world', { zoom: 10, column: 0, row: 0 }],
  ['closer than there are tiles', { zoom: 20, column: 539200, row: 345920 }],
  ['farther than there are tiles', { zoom: 5, column: 16, row: 10 }],
])('of %s nothing is asked', async (_where, place) => {
  const { asked, fetchFromWeb } = answering(() => new Response(png))
  expect(await fetchWebTile(brtAchtergrondkaart, place, fetchFromWeb)).toBeNull()
  expect(asked).toEqual([])
})

test.each([404, 204])('an answer of %i is no tile', async (status) => {
  const { fetchFromWeb } = answering(() => new Response(null, { status }))
  expect(await fetchWebTile(brtAchtergrondkaart, utrecht, fetchFromWeb)).toBeNull()
})

test.each([
  ['a server that is busy', () => new Response('busy', { status: 503 })],
  ['a page to log in on', () => new Response('<html>log in</html>')],
  ['nothing at all', () => new Response(null)],
  ['a refused connection', () => Promise.reject(new TypeError('fetch failed'))],
])('%s is a failure, not a tile', async (_what, answer) => {
  const { fetchFromWeb } = answering(answer)
  await expect(fetchWebTile(brtAchtergrondkaart, utrecht, fetchFromWeb)).rejects.toThrow()
})

test('an answer without end is left after 2 MB', async () => {
  let given = 0
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      given += 65_536
      controller.enqueue(
        given === 65_536 ? Buffer.concat([png, Buffer.alloc(65_529)]) : new Uint8Array(65_536),
      )
    },
  })
  const { fetchFromWeb } = answering(() => new Response(endless))
  await expect(fetchWebTile(brtAchtergrondkaart, utrecht, fetchFromWeb)).rejects.toThrow('2097152')
  expect(given).toBeLessThan(3 * 1024 * 1024)
})
