import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useNumber } from '../language'
import { useParameter } from './address'
import { CodeSelect, type Vocabulary } from './CodePicker'
import { RegionLink } from './links'
import { Select } from './Select'
import { Empty } from './states'

/** What a list is filtered by, as the address says. */
export function useFilters() {
  const one = (name: string) => {
    const [value, set] = useParameter(name)
    return { value, set }
  }
  return { region: one('region'), modality: one('modality'), disease: one('disease'), lacks: one('lacks'), name: one('name'), order: one('order') }
}

type Filters = ReturnType<typeof useFilters>

/** The filters and the order of a list. */
export function FilterBar({ of, lacks = false }: { of: Filters; lacks?: boolean }) {
  const { t } = useTranslation()
  const select = (vocabulary: Vocabulary, label: string, { value, set }: Filters[keyof Filters]) => <CodeSelect of={vocabulary} label={label} value={value} empty={t('list.any')} onChange={set} />
  return (
    <div className="controls">
      {select('regions', t('field.region'), of.region)}
      {select('modalities', t('field.modality'), of.modality)}
      {select('diseases', t('field.disease'), of.disease)}
      {lacks && select('modalities', t('list.lacks'), of.lacks)}
      <NameFilter key={of.name.value} value={of.name.value ?? ''} onChange={of.name.set} />
      <Select
        label={t('list.order')}
        value={of.order.value ?? 'code'}
        options={(['code', 'name', 'most'] as const).map((order) => [order, t(`list.orders.${order}`)])}
        onChange={(order) => of.order.set(order === 'code' ? undefined : order)}
      />
      <a href="/export/registry.xlsx">{t('list.download')}</a>
    </div>
  )
}

function NameFilter({ value, onChange }: { value: string; onChange: (value: string | undefined) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(value)
  const submit = (e: FormEvent) => {
    e.preventDefault()
    onChange(text.trim() || undefined)
  }
  return (
    <form className="select" role="search" aria-label={t('list.contains')} onSubmit={submit}>
      <label className="select"><span>{t('list.contains')}</span> <input type="search" value={text} onChange={(e) => setText(e.target.value)} /></label>
      <button type="submit">{t('list.apply')}</button>
    </form>
  )
}

/** How many match in each region. */
export function RegionFacets({ of }: { of: readonly { count: number; region: { code: string; name: string } }[] }) {
  const { t } = useTranslation()
  const number = useNumber()
  return (
    <details>
      <summary>{t('list.byRegion')}</summary>
      <ul className="regions">{of.map(({ region, count }) => <li key={region.code}><RegionLink region={region} /><span className="figures">{number(count)}</span></li>)}</ul>
    </details>
  )
}

/** No row passes the filters. */
export function NoMatch({ clear }: { clear: string }): ReactNode {
  const { t } = useTranslation()
  return <Empty>{t('list.none')} <Link to={clear}>{t('list.clear')}</Link></Empty>
}
