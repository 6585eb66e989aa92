/** Starts the window: fonts and ground, the client's memory, the shell around the places. */
import '@fontsource-variable/inter/wght.css'
import '../ui/tokens.css'
import '../ui/base.css'
import './print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { askAhead } from '../api/index.ts'
import { SeenNowProvider } from '../state/index.ts'
import { App } from './app.tsx'
import { makeQueryClient } from './query-client.ts'

const root = document.getElementById('window')
if (root === null) throw new Error('index.html has no element "window"')

const client = makeQueryClient()
void askAhead(client)

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <SeenNowProvider>
        <App />
      </SeenNowProvider>
    </QueryClientProvider>
  </StrictMode>,
)
