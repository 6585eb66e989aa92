/** Thread: makes the template of a party. */
import { exportTemplate, type TemplateInput } from '../export/template.ts'
import { answerInThread } from './answer-in-thread.ts'

await answerInThread<TemplateInput, Uint8Array>((input) => exportTemplate(input))
