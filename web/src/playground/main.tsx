import '../style.css'
import '../text'
import { createRoot } from 'react-dom/client'
import { startLanguage } from '../language'

startLanguage()
createRoot(document.getElementById('root')!).render(null)
