import { describe, expect, it } from 'vitest'
import {
  mergeFiles,
  readChosen,
  readEntries,
  type DroppedEntry,
} from '../../../renderer/api/delivered-files.ts'

function file(name: string): DroppedEntry {
  return {
    name,
    isFile: true,
    isDirectory: false,
    file(found) {
      found(new File(['x'], name))
    },
  }
}

/** A folder that hands over two entries at a time, as a browser hands over a hundred. */
function folder(name: string, inside: DroppedEntry[]): DroppedEntry {
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader() {
      let at = 0
      return {
        readEntries(found) {
          found(inside.slice(at, at + 2))
          at += 2
        },
      }
    },
  }
}

const paths = (files: readonly { path: string }[]): string[] => files.map(({ path }) => path)

describe('files that are dropped', () => {
  it('keeps the folders in the path, however deep', async () => {
    const dropped = [
      folder('riool', [folder('2027', [file('werk.shp'), file('werk.dbf')]), file('lijst.xlsx')]),
    ]
    const { files } = await readEntries(dropped)
    expect(paths(files)).toEqual(['riool/2027/werk.shp', 'riool/2027/werk.dbf', 'riool/lijst.xlsx'])
  })

  it('reads a folder to its last batch', async () => {
    const { files } = await readEntries([folder('map', ['a', 'b', 'c', 'd', 'e'].map(file))])
    expect(paths(files)).toEqual(['map/a', 'map/b', 'map/c', 'map/d', 'map/e'])
  })

  it('leaves out what systems and open spreadsheets leave behind', async () => {
    const { files, refused } = await readEntries([
      folder('map', [file('.DS_Store'), file('Thumbs.db'), file('~$plan.xlsx'), file('plan.xlsx')]),
    ])
    expect(paths(files)).toEqual(['map/plan.xlsx'])
    expect(refused).toEqual([])
  })

  it('names a file that the system refuses and reads the others', async () => {
    const locked: DroppedEntry = {
      name: 'vast.xlsx',
      isFile: true,
      isDirectory: false,
      file(_, refused) {
        refused(new Error('locked'))
      },
    }
    const { files, refused } = await readEntries([locked, file('open.csv')])
    expect(paths(files)).toEqual(['open.csv'])
    expect(refused).toEqual(['vast.xlsx'])
  })
})

describe('files that are chosen', () => {
  it('takes the path of a chosen folder and the name of a chosen file', () => {
    const inFolder = new File(['x'], 'a.shp')
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'map/a.shp' })
    const alone = new File(['x'], 'b.csv')
    Object.defineProperty(alone, 'webkitRelativePath', { value: '' })
    expect(paths(readChosen([inFolder, alone]))).toEqual(['map/a.shp', 'b.csv'])
  })

  it('replaces a file that is handed over again', () => {
    const first = new File(['oud'], 'a.csv')
    const second = new File(['nieuw!'], 'a.csv')
    const files = mergeFiles([{ path: 'a.csv', file: first }], [{ path: 'a.csv', file: second }])
    expect(files).toEqual([{ path: 'a.csv', file: second }])
  })
})
