import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import '@graphiql/plugin-explorer/style.css'
import './playground.css'
import '../text'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../language'
import { Playground } from './Playground'
import { startTabs } from './tabs'

startLanguage()
startTabs()
// A link pasted over the address of an open playground opens its query too.
addEventListener('hashchange', () => location.reload())

createRoot(document.getElementById('root')!).render(<Playground />)
