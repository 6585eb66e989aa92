import { describe, expect, it } from 'vitest'
import { fileNameFor, folderOf, withEnding } from '../../../renderer/state/project-file.ts'

describe('the file of a new project', () => {
  it.each([
    ['Waterveen 2027', 'waterveen-2027.samenloop'],
    ['Regio Zuid/Oost: Chassé', 'regio-zuid-oost-chasse.samenloop'],
    ['…', 'project.samenloop'],
  ])('%s becomes %s', (name, file) => {
    expect(fileNameFor(name)).toBe(file)
  })

  it('gets its ending once', () => {
    expect(withEnding(' /data/jaar ')).toBe('/data/jaar.samenloop')
    expect(withEnding('/data/jaar.Samenloop')).toBe('/data/jaar.Samenloop')
    expect(withEnding('  ')).toBe('')
  })

  it('is placed beside the file that was opened last', () => {
    expect(folderOf('/home/anna/plannen/a.samenloop')).toBe('/home/anna/plannen/')
    expect(folderOf('C:\\plannen\\a.samenloop')).toBe('C:\\plannen\\')
    expect(folderOf('a.samenloop')).toBe('')
  })
})
