import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../ask'
import { graphql } from '../../gql'
import { CodeSelect } from '../../parts/CodePicker'
import { HospitalLink } from '../../parts/links'
import { SearchBox, type Found } from '../../parts/SearchBox'
import { Select } from '../../parts/Select'
import type { Step } from './scenario'

const query = graphql(`
  query WhatIfHospital($code: String!, $lang: Language!) {
    hospital(code: $code) {
      code
      name(lang: $lang)
      memberships { role group { code name(lang: $lang) } modalities { code name(lang: $lang) } }
    }
  }
`)

const kinds: Step['kind'][] = ['close', 'add', 'remove', 'join', 'leave']

/** A form that makes a step: first the hospital, then what becomes of it. */
export function Editor({ onAdd }: { onAdd: (step: Step) => void }) {
  const { t } = useTranslation()
  const [hospital, setHospital] = useState<string>()
  return (
    <div className="what-if-editor">
      <SearchBox label={t('whatIf.search')} placeholder={t('whatIf.placeholder')} only="Hospital" onChoose={({ code }) => setHospital(code)} />
      {hospital && <Become key={hospital} code={hospital} onAdd={(step) => { onAdd(step); setHospital(undefined) }} />}
    </div>
  )
}

function Become({ code, onAdd }: { code: string; onAdd: (step: Step) => void }) {
  const { t } = useTranslation()
  const answer = useAnswer(query, { code })
  const [kind, setKind] = useState<Step['kind']>('close')
  const [group, setGroup] = useState<string>()
  const [joined, setJoined] = useState<Found>()
  const [modality, setModality] = useState<string>()

  return (
    <Answered answer={answer}>
      {({ hospital }) => {
        if (!hospital) return null
        const own = hospital.memberships
        const chosen = kind === 'join' ? joined?.code : (group ?? own[0]?.group.code)
        const offered = own.find((membership) => membership.group.code === chosen)?.modalities ?? []
        const given = kind === 'remove' && !offered.some(({ code }) => code === modality) ? offered[0]?.code : modality
        const step: Step | undefined =
          kind === 'close' ? { kind, hospital: code }
          : !chosen ? undefined
          : kind === 'join' || kind === 'leave' ? { kind, group: chosen, hospital: code }
          : given ? { kind, group: chosen, hospital: code, modality: given }
          : undefined
        return (
          <form className="controls" onSubmit={(event) => { event.preventDefault(); if (step) onAdd(step) }}>
            <p><HospitalLink hospital={hospital} /></p>
            <Select label={t('whatIf.what')} value={kind} options={kinds.map((kind) => [kind, t(`whatIf.kinds.${kind}`)])} onChange={(kind = 'close') => { setKind(kind); setGroup(undefined) }} />
            {kind === 'join' && <SearchBox label={t('whatIf.chooseGroup')} placeholder={joined?.name ?? t('whatIf.chooseGroup')} only="Group" onChoose={setJoined} />}
            {kind !== 'close' && kind !== 'join' && (
              <Select label={t('field.group')} value={chosen} options={own.map(({ group }) => [group.code, group.name])} onChange={setGroup} />
            )}
            {kind === 'add' && <CodeSelect of="modalities" label={t('field.modality')} value={modality} empty={t('whatIf.chooseModality')} onChange={setModality} />}
            {kind === 'remove' && (
              <Select label={t('field.modality')} value={given} options={offered.map(({ code, name }) => [code, name])} onChange={setModality} />
            )}
            <button type="submit" disabled={!step}>{t('whatIf.add')}</button>
          </form>
        )
      }}
    </Answered>
  )
}
