import { cacheExchange, Client, fetchExchange } from 'urql'

export const client = new Client({ url: '/graphql', exchanges: [cacheExchange, fetchExchange], preferGetMethod: false })
