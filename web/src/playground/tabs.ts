import { examples } from './examples'

// Where GraphiQL keeps its tabs, and what the active one holds.
const kept = { tabs: 'graphiql:tabState', query: 'graphiql:query', variables: 'graphiql:variables' }

/** Gives a reader who has no tabs yet those of the examples. GraphiQL's own `defaultTabs` would drop a linked query then. */
export function startTabs() {
  if (localStorage.getItem(kept.tabs) === null) localStorage.setItem(kept.tabs, JSON.stringify(examples))
}

/** Throws the reader's tabs away for those of the examples. */
export function resetTabs() {
  for (const key of Object.values(kept)) localStorage.removeItem(key)
  location.replace(location.pathname + location.search)
}
