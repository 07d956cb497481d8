import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../ask'
import { graphql } from '../gql'
import type { SearchBoxQuery } from '../gql/graphql'
import { address } from './links'
import { Marked } from './Marked'

const query = graphql(`
  query SearchBox($text: String!, $first: Int!, $lang: Language!) {
    search(text: $text, first: $first) {
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

type Hit = SearchBoxQuery['search']['nodes'][number]

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
  return { name, place, matched, found: found === name ? undefined : found, to, code: record.code, kind: record.__typename }
}

/** A record that was found: what it is, what it is called and where its page is. */
export type Found = ReturnType<typeof describe>

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
 * A box that finds records by name: a combobox with a list box, as the ARIA
 * Authoring Practices describe it. `only` is the kind that is looked for, all
 * kinds without it; with `shortcut`, `/` goes to the box from anywhere.
 */
export function SearchBox({ label, placeholder, only, shortcut = false, onChoose }: { label: string; placeholder: string; only?: Found['kind']; shortcut?: boolean; onChoose: (found: Found) => void }) {
  const { t } = useTranslation()
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [hurry, setHurry] = useState(false)

  const text = useLater(typed.trim(), 120)
  // A box for one kind looks deeper, since hits of other kinds may come first.
  const { data, error, fetching } = useAnswer(query, { text, first: only ? 100 : 8 }, text === '')
  const found = text && data ? data.search.nodes.map(describe) : []
  const hits = only ? found.filter(({ kind }) => kind === only).slice(0, 8) : found
  const fresh = text === typed.trim() && data !== undefined && !fetching
  const shown = open && typed.trim() !== '' && (data !== undefined || error !== undefined) && text !== ''

  // Enter came before the answer.
  useEffect(() => {
    if (hurry && fresh) go(hits[0])
  })

  useEffect(() => {
    if (!shortcut) return
    function focus(event: globalThis.KeyboardEvent) {
      const target = event.target as HTMLElement
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
      event.preventDefault()
      box.current?.focus()
      box.current?.select()
    }
    document.addEventListener('keydown', focus)
    return () => document.removeEventListener('keydown', focus)
  }, [shortcut])

  function go(hit: Found | undefined) {
    setHurry(false)
    if (!hit) return
    setOpen(false)
    setTyped('')
    box.current?.blur()
    onChoose(hit)
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
        if (typed.trim() === '') return
        if (fresh) go(hits[Math.max(active, 0)])
        else setHurry(true)
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
    <div className="search">
      <input
        ref={box}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-describedby={`${id}-hint`}
        aria-autocomplete="list"
        aria-expanded={shown && hits.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && hits[active] ? option(active) : undefined}
        aria-keyshortcuts={shortcut ? '/' : undefined}
        placeholder={placeholder}
        value={typed}
        onChange={(e) => { setTyped(e.target.value); setOpen(true); setActive(-1); setHurry(false) }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={key}
      />
      {shortcut && <kbd aria-hidden="true">/</kbd>}
      <span id={`${id}-hint`} hidden>{t('search.hint')}</span>
      <div className="search-list" hidden={!shown} onMouseDown={(e) => e.preventDefault()}>
        <ul id={`${id}-list`} role="listbox" aria-label={label}>
          {hits.map((hit, i) => (
            <li key={i} id={option(i)} role="option" aria-selected={i === active} onClick={() => go(hit)} onMouseMove={() => setActive(i)}>
              <span className="search-name"><Marked text={hit.name} /></span>
              <span className="search-place">{t(`kind.${hit.kind}`)}{hit.place && ` · ${hit.place}`}</span>
              {hit.found && <span className="search-found">{t(`search.matched.${hit.matched}`)}: {hit.found}</span>}
            </li>
          ))}
        </ul>
        {error && <p className="search-note">{error.networkError ? t('state.offline') : error.graphQLErrors[0]?.message}</p>}
        {!error && data && hits.length === 0 && <p className="search-note">{t('search.none', { text })}</p>}
        {!only && data && data.search.totalCount > hits.length && hits.length > 0 && <p className="search-note">{t('search.more', { count: data.search.totalCount - hits.length })}</p>}
      </div>
      <span className="visually-hidden" role="status">{shown && data ? t('search.found', { count: only ? hits.length : data.search.totalCount }) : ''}</span>
    </div>
  )
}
