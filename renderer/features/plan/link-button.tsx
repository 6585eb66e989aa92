/** Leads from a row or a section of a document to where something can be done about it. */
import type { Link } from '../../../shared/plan/document/document.ts'
import { Button, useWords } from '../../ui/index.ts'
import { followLink } from './follow-link.ts'
import { words } from './words.ts'

export function LinkButton({ link }: { readonly link: Link }) {
  const t = useWords(words)
  return (
    <Button look="quiet" onPress={() => followLink(link)}>
      {link.to === 'rules' ? t.changeRules : t.toWorksheet}
    </Button>
  )
}
