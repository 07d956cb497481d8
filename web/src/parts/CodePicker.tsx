import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../ask'
import { graphql } from '../gql'
import { Select } from './Select'

const query = graphql(`
  query Vocabulary($lang: Language!) {
    diseases(where: {listed: true}) { code name(lang: $lang) }
    modalities { code name(lang: $lang) kind broader { code } }
    regions { code name(lang: $lang) groupCount }
  }
`)

export type Vocabulary = 'diseases' | 'modalities' | 'regions'

/** The names of a vocabulary by code; empty until they are known. */
export function useNames(of: Vocabulary): Map<string, string> {
  const { data } = useAnswer(query, {})
  return new Map(data?.[of].map((v) => [v.code, v.name]))
}

/** Several codes of a vocabulary, chosen by name from a list that opens. None chosen reads as all. */
export function CodePicker({ of, value, onChange }: { of: Vocabulary; value: string[] | undefined; onChange: (codes: string[] | undefined) => void }) {
  const { t } = useTranslation()
  const names = useNames(of)
  const [filter, setFilter] = useState('')
  const place = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // A press or a focus elsewhere closes the list.
    const close = (event: Event) => {
      if (place.current && !place.current.contains(event.target as Node)) place.current.open = false
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
    }
  }, [])
  const chosen = new Set(value)
  const sum = chosen.size === 0 ? t('picker.all') : chosen.size <= 2 ? [...chosen].map((code) => names.get(code) ?? code).join(', ') : t('picker.chosen', { count: chosen.size })

  const toggle = (code: string) => {
    const next = new Set(chosen)
    if (!next.delete(code)) next.add(code)
    onChange(next.size ? [...names.keys()].filter((c) => next.has(c)) : undefined)
  }

  return (
    <details ref={place} className="picker" onKeyDown={(e) => { if (e.key === 'Escape') { e.currentTarget.open = false; e.currentTarget.querySelector('summary')?.focus() } }}>
      <summary>{t(`picker.${of}`)}: <strong>{sum}</strong></summary>
      <fieldset>
        <legend className="visually-hidden">{t(`picker.${of}`)}</legend>
        {names.size > 12 && <input type="search" aria-label={t('picker.filter')} placeholder={t('picker.filter')} value={filter} onChange={(e) => setFilter(e.target.value)} />}
        <div className="picker-list">
          {[...names].filter(([code, name]) => `${name} ${code}`.toLowerCase().includes(filter.trim().toLowerCase())).map(([code, name]) => (
            <label key={code}><input type="checkbox" checked={chosen.has(code)} onChange={() => toggle(code)} /><span>{name}</span></label>
          ))}
        </div>
        <button type="button" onClick={() => onChange(undefined)} disabled={chosen.size === 0}>{t('picker.clear')}</button>
      </fieldset>
    </details>
  )
}

/** One code of a vocabulary. `empty` is the text for none, if none may be chosen. */
export function CodeSelect({ of, label, value, empty, onChange }: { of: Vocabulary; label: string; value: string | undefined; empty?: string; onChange: (code: string | undefined) => void }) {
  const names = useNames(of)
  return <Select label={label} value={value} empty={empty} options={[...names]} onChange={onChange} />
}
