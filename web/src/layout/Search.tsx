import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAnswer } from '../ask'
import { graphql } from '../gql'
import type { HeaderSearchQuery } from '../gql/graphql'
import { address } from '../parts/links'

const query = graphql(`
  query HeaderSearch($text: String!, $lang: Language!) {
    search(text: $text, first: 8) {
      totalCount
      nodes {
        matched
        record {
          __typename
          ... on Hospital { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }
          ... on Group { code name(lang: $lang) english: name(lang: EN) romanizedName region { name(lang: $lang) } }
          ... on Region { code name(lang: $lang) english: name(lang: EN) romanizedName }
          ... on Disease { code name(lang: $lang) english: name(lang: EN) romanizedName }
          ... on Modality { code name(lang: $lang) english: name(lang: EN) romanizedName }
          ... on Department { code name(lang: $lang) english: name(lang: EN) romanizedName hospital { name(lang: $lang) } }
          ... on Technique { code name(lang: $lang) english: name(lang: EN) department { code name(lang: $lang) } }
          ... on Expert { code expertName: name department { code name(lang: $lang) } }
        }
      }
    }
  }
`)

type Hit = HeaderSearchQuery['search']['nodes'][number]

/** What a hit is called, where it belongs, the name by which it was found if that is not the one shown, and its address. */
function describe({ matched, record }: Hit) {
  const name = record.__typename === 'Expert' ? record.expertName : record.name
  const place =
    record.__typename === 'Hospital' || record.__typename === 'Group' ? record.region.name
    : record.__typename === 'Department' ? record.hospital.name
    : record.__typename === 'Technique' || record.__typename === 'Expert' ? record.department.name
    : undefined
  const pinyin = 'romanizedName' in record ? record.romanizedName : undefined
  const found =
    matched === 'PINYIN' ? pinyin
    : matched === 'INITIALS' ? pinyin?.split(' ').map((syllable) => syllable[0]).join('')
    : matched === 'ENGLISH' && 'english' in record ? record.english
    : undefined
  const to = record.__typename === 'Technique' || record.__typename === 'Expert' ? address('Department', record.department.code) : address(record.__typename, record.code)
  return { name, place, found: found === name ? undefined : found, to }
}

/** useLater is a value once it has stayed the same for some milliseconds. */
function useLater<T>(value: T, milliseconds: number): T {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return later
}

/**
 * The search box of every page: a combobox with a list box, as the ARIA
 * Authoring Practices describe it. `/` goes to it from anywhere.
 */
export function Search() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)

  const text = useLater(typed.trim(), 120)
  const { data, error } = useAnswer(query, { text }, text === '')
  const hits = text && data ? data.search.nodes : []
  const shown = open && typed.trim() !== '' && (data !== undefined || error !== undefined) && text !== ''

  useEffect(() => {
    function focus(event: globalThis.KeyboardEvent) {
      const target = event.target as HTMLElement
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [])

  function go(hit: Hit | undefined) {
    if (!hit) return
    setOpen(false)
    setTyped('')
    box.current?.blur()
    void navigate(describe(hit).to)
  }

  function key(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return // Enter and arrows are the input method's
    const last = hits.length - 1
    switch (event.key) {
      case 'ArrowDown':
        setOpen(true)
        setActive(active >= last ? 0 : active + 1)
        break
      case 'ArrowUp':
        setOpen(true)
        setActive(active <= 0 ? last : active - 1)
        break
      case 'Enter':
        if (text === typed.trim()) go(hits[Math.max(active, 0)])
        break
      case 'Escape':
        if (shown) setOpen(false)
        else setTyped('')
        break
      default:
        return
    }
    event.preventDefault()
  }

  const option = (i: number) => `${id}-option-${i}`
  return (
    <search className="search">
      <input
        ref={box}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={t('search.label')}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && hits[active] ? option(active) : undefined}
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        value={typed}
        onChange={(e) => { setTyped(e.target.value); setOpen(true); setActive(-1) }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={key}
      />
      <kbd aria-hidden="true">/</kbd>
      <span id={`${id}-hint`} hidden>{t('search.hint')}</span>
      <div className="search-list" hidden={!shown} onMouseDown={(e) => e.preventDefault()}>
        <ul id={`${id}-list`} role="listbox" aria-label={t('search.label')}>
          {hits.map((hit, i) => {
            const { name, place, found } = describe(hit)
            return (
              <li key={i} id={option(i)} role="option" aria-selected={i === active} onClick={() => go(hit)} onMouseMove={() => setActive(i)}>
                <span className="search-name">{name}</span>
                <span className="search-place">{t(`kind.${hit.record.__typename}`)}{place && ` · ${place}`}</span>
                {found && <span className="search-found">{t(`search.matched.${hit.matched}`)}: {found}</span>}
              </li>
            )
          })}
        </ul>
        {error && <p className="search-note">{error.networkError ? t('state.offline') : error.graphQLErrors[0]?.message}</p>}
        {!error && data && hits.length === 0 && <p className="search-note">{t('search.none', { text })}</p>}
        {data && data.search.totalCount > hits.length && hits.length > 0 && <p className="search-note">{t('search.more', { count: data.search.totalCount - hits.length })}</p>}
      </div>
      <span className="visually-hidden" role="status">{shown && data ? t('search.found', { count: data.search.totalCount }) : ''}</span>
    </search>
  )
}
