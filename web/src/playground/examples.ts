import type { TabsState } from '@graphiql/react'
import variables from './variables.json'

// The queries that every release must answer, by the name of their file without
// ending, in order.
const operations = Object.entries(import.meta.glob<string>('../../../operations/*.graphql', { query: '?raw', import: 'default', eager: true }))
  .map(([path, query]) => [path.replace(/^.*\/(.*)\.graphql$/, '$1'), query] as const)
  .sort(([a], [b]) => (a < b ? -1 : 1))

/** GraphiQL's tabs as a reader first finds them: an example each, its variables filled in. */
export const examples: TabsState = {
  activeTabIndex: 0,
  tabs: operations.map(([file, query]) => {
    const operationName = /^query (\w+)/m.exec(query)![1]!
    const values = (variables as Record<string, object | undefined>)[file]
    return { id: file, hash: '', title: operationName, operationName, query, variables: values ? JSON.stringify(values, null, 2) : null, headers: null, response: null }
  }),
}
