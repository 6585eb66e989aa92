/** Keeps a fault in one place from taking the window with it. */
import { Component, type ReactNode } from 'react'
import { Button, EmptyState, useWords } from '../ui/index.ts'
import { words } from './words.ts'

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return <Crashed onAgain={() => this.setState({ broken: false })} />
  }
}

function Crashed({ onAgain }: { readonly onAgain: () => void }) {
  const t = useWords(words)
  return (
    <div role="alert">
      <EmptyState title={t.crashed} action={<Button onPress={onAgain}>{t.again}</Button>}>
        {t.crashedWhy}
      </EmptyState>
    </div>
  )
}
