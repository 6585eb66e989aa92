/** A program that takes a copy in and says when it begins and when it was acknowledged, unless it is killed before. */
import { v7 } from 'uuid'
import { openProject } from '../../../electron/store/index.ts'
import type { CommandId } from '../../../shared/domain/ids.ts'

const [file = '', copy = ''] = process.argv.slice(2)
const store = openProject(file)
process.stdout.write('begun\n')
store.takeCopies({ files: [copy], preview: false }, { id: v7() as CommandId, actor: 'Anna', revisionSeen: 0 })
process.stdout.write('done\n')
