/** A query as somebody hands it on. */
export interface Shared {
  query: string
  variables: string
}

/** The address that opens the playground with a query and its variables. What stands behind # is not sent to the server. */
export function linkTo({ query, variables }: Shared): string {
  const parameters = new URLSearchParams({ query })
  if (variables.trim()) parameters.set('variables', variables)
  return `${location.origin}${location.pathname}#${parameters}`
}

/** The query that the present address carries, if it does. */
export function linked(): Shared | undefined {
  const parameters = new URLSearchParams(location.hash.slice(1))
  const query = parameters.get('query')
  return query ? { query, variables: parameters.get('variables') ?? '' } : undefined
}
