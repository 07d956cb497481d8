import { useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { save, savePicture, standalone } from './download'
import { useEdition } from './edition'
import { Marked } from './Marked'

/**
 * A picture with all it needs to be read alone: a title that says what it
 * shows, its legend, unit and source, and the table behind it, shut unless
 * `open`. What is downloaded is the first SVG among `children`, with title and
 * source on it; `file` is its name without ending.
 */
export function Figure({ title, note, legend, unit, table, open = false, file, children }: { title: string; note?: ReactNode; legend?: ReactNode; unit?: string; table: ReactNode; open?: boolean; file: string; children: ReactNode }) {
  const { t } = useTranslation()
  const edition = useEdition()
  const picture = useRef<HTMLDivElement>(null)
  const source = edition ? t('figure.source', edition) : ''
  const foot = [unit && t('figure.unit', { unit }), source].filter(Boolean).join(' · ')

  const drawn = () => {
    const svg = picture.current?.querySelector('svg')
    return svg ? standalone(svg, title, foot) : undefined
  }
  const asSVG = () => {
    const svg = drawn()
    if (svg) save(new Blob([svg.text], { type: 'image/svg+xml' }), `${file}.svg`)
  }
  const asPNG = () => {
    const svg = drawn()
    if (svg) void savePicture(svg, `${file}.png`)
  }

  return (
    <figure className="figure">
      <figcaption>
        <h2><Marked text={title} /></h2>
        {note && <p>{note}</p>}
      </figcaption>
      {legend}
      <div ref={picture} className="picture">{children}</div>
      <div className="figure-foot">
        <p><Marked text={foot} /></p>
        <button type="button" onClick={asSVG}>{t('figure.svg')}</button>
        <button type="button" onClick={asPNG}>{t('figure.png')}</button>
      </div>
      <details className="figure-table" open={open}>
        <summary>{t('figure.table')}</summary>
        {table}
      </details>
    </figure>
  )
}
