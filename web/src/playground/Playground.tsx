import { explorerPlugin } from '@graphiql/plugin-explorer'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { CopyIcon, MergeIcon, PrettifyIcon, ToolbarButton, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LanguageButton } from '../layout/LanguageSwitch'
import { linked, linkTo } from './link'
import { resetTabs } from './tabs'

const send = createGraphiQLFetcher({ url: '/graphql' })

// For a moment after a change of tabs GraphiQL still names the operation of the
// last one; without a name the server takes the only one that there is.
const fetcher: typeof send = (request, options) =>
  send(new RegExp(`\\b${request.operationName}\\b`).test(request.query) ? request : { ...request, operationName: null }, options)

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })]
const opened = linked()

/** Keeps an address that names a language right. */
function nameLanguage(language: string) {
  const here = new URL(location.href)
  if (!here.searchParams.has('lang')) return
  here.searchParams.set('lang', language)
  history.replaceState(null, '', here)
}

export function Playground() {
  const { t } = useTranslation()
  return (
    <>
      <title>{`${t('playground.title')} · ${t('name')}`}</title>
      <header className="playground-head">
        <a className="brand" href="/">{t('name')}</a>
        <h1>{t('playground.title')}</h1>
        <p>{t('playground.lead')}</p>
        <nav>
          <a href="/">{t('playground.back')}</a>
          <a href="/schema.graphqls">{t('footer.code')}</a>
          <button type="button" onClick={resetTabs}>{t('playground.reset')}</button>
          <LanguageButton chosen={nameLanguage} />
        </nav>
      </header>
      <main>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          initialQuery={opened?.query}
          initialVariables={opened?.variables}
          isHeadersEditorEnabled={false}
          defaultEditorToolsVisibility="variables"
        >
          <GraphiQL.Toolbar>
            {() => <><Tools /><CopyLink /></>}
          </GraphiQL.Toolbar>
          <GraphiQL.Logo><span className="visually-hidden">GraphiQL</span></GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  )
}

/** GraphiQL's own tools under names in the language of the page; it has none but English ones. */
function Tools() {
  const { t } = useTranslation()
  const { prettifyEditors, mergeQuery, copyQuery } = useGraphiQLActions()
  const tools = [['prettify', PrettifyIcon, prettifyEditors], ['merge', MergeIcon, mergeQuery], ['copyQuery', CopyIcon, copyQuery]] as const
  return tools.map(([name, Icon, run]) => (
    <ToolbarButton key={name} label={t(`playground.${name}`)} onClick={() => void run()}>
      <Icon className="graphiql-toolbar-icon" aria-hidden="true" />
    </ToolbarButton>
  ))
}

/** Puts a link to the query and its variables in the address and, where the browser lets it, on the clipboard. */
function CopyLink() {
  const { t } = useTranslation()
  const [query, variables] = [useGraphiQL((state) => state.queryEditor), useGraphiQL((state) => state.variableEditor)]
  const [said, setSaid] = useState<'copied' | 'addressed'>()

  async function copy() {
    const link = linkTo({ query: query?.getValue() ?? '', variables: variables?.getValue() ?? '' })
    history.replaceState(null, '', link)
    try {
      await navigator.clipboard.writeText(link)
      setSaid('copied')
    } catch {
      setSaid('addressed') // no clipboard where the connection is not secure
    }
  }

  return (
    <>
      <ToolbarButton label={t('playground.copy')} onClick={() => void copy()} onBlur={() => setSaid(undefined)}>
        <svg className="graphiql-toolbar-icon" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
          <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8M9.500 6.500a3 3 0 0 0-4.200 0L2.900 8.900a3 3 0 0 0 4.200 4.200L8 12.200" />
        </svg>
      </ToolbarButton>
      <span role="status" className={said ? 'said' : 'visually-hidden'}>{said && t(`playground.${said}`)}</span>
    </>
  )
}
